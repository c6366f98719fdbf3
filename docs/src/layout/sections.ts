/** The main parts of the site, in the header's order; addresses are from the top of the site. */
export const mainSections = [
  { label: "Start page", href: "/" },
  { label: "Guides", href: "/guides/" },
  { label: "APIs", href: "/apis/" },
  { label: "Mock", href: "/mock/" },
  { label: "Clients", href: "/clients/" },
  { label: "Changes", href: "/changes/" },
] as const;

/** The side menu of pages that are not about one vendor. */
export const guideSections = [
  {
    label: "Guides",
    items: [{ label: "All guides", link: "/guides/" }, { autogenerate: { directory: "guides" } }],
  },
  {
    label: "Mock",
    items: [
      { autogenerate: { directory: "mock" } },
      { label: "The control API", link: "/mock/control/" },
      { label: "Behavior that is ours", link: "/mock/behaviour/" },
      { label: "Data", link: "/mock/data/" },
      { label: "State of any document", link: "/mock/state/" },
      { label: "Plugins", link: "/mock/plugins/" },
    ],
  },
  {
    label: "Clients",
    items: [
      { autogenerate: { directory: "clients" } },
      { label: "Options", link: "/clients/options/" },
      { label: "Hooks", link: "/clients/hooks/" },
      { label: "Errors of clients", link: "/clients/errors/" },
      { label: "Testing and checks", link: "/clients/testing/" },
      { label: "Where clients run", link: "/clients/runtimes/" },
      { label: "How it scales", link: "/clients/scale/" },
    ],
  },
  { label: "Changes", link: "/changes/" },
];
