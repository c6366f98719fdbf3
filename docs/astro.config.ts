import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { guideSections } from "./src/layout/sections.ts";

/** Node itself loads these: bundled, they would look for the repository's files beside the bundle. */
const LOADED_BY_NODE = ["command", "document", "mock", "specs"].map((name) => `@carespec/${name}`);

const loadedByNode = {
  name: "carespec:loaded-by-node",
  apply: "build" as const,
  enforce: "pre" as const,
  resolveId: (id: string) => (LOADED_BY_NODE.includes(id) ? { id, external: true } : undefined),
};

export default defineConfig({
  outDir: "./dist",
  build: { format: "directory", inlineStylesheets: "never" },
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: "Carespec",
      description: "OpenAPI documents, mocks and typed clients for other companies' APIs",
      favicon: "/favicon.svg",
      pagefind: false,
      credits: false,
      customCss: [
        "./src/styles/theme.css",
        "./src/styles/frame.css",
        "./src/styles/navigation.css",
        "./src/styles/reference.css",
        "./src/styles/evidence.css",
        "./src/styles/fields.css",
        "./src/styles/operations.css",
        "./src/styles/panels.css",
        "./src/styles/across.css",
        "./src/styles/matrix.css",
        "./src/styles/send.css",
        "./src/styles/flow.css",
        "./src/styles/search.css",
        "./src/styles/print.css",
      ],
      components: {
        Footer: "./src/layout/Footer.astro",
        Header: "./src/layout/Header.astro",
        PageTitle: "./src/layout/PageTitle.astro",
        Search: "./src/layout/Search.astro",
        Sidebar: "./src/layout/Sidebar.astro",
        SiteTitle: "./src/layout/SiteTitle.astro",
      },
      expressiveCode: {
        defaultProps: { wrap: true },
        themes: ["github-light-high-contrast", "github-dark-high-contrast"],
        styleOverrides: { borderRadius: "6px", frames: { shadowColor: "transparent" } },
      },
      sidebar: guideSections,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    }),
  ],
  vite: {
    plugins: [loadedByNode],
    build: { assetsInlineLimit: 0 },
    ssr: { external: LOADED_BY_NODE },
  },
});
