/** Adds a field to an index that shows only the entries whose name or place holds what is typed. */
for (const index of document.querySelectorAll<HTMLElement>("[data-filter]")) {
  const input = document.createElement("input");
  input.type = "search";
  input.className = "index-filter";
  input.placeholder = index.dataset.filter ?? "";
  input.ariaLabel = input.placeholder;
  const sections = [...index.querySelectorAll("section")].map((section) => ({
    section,
    entries: [...section.querySelectorAll<HTMLElement>("dl > div")].map((entry) => ({
      entry,
      text: entry.textContent.toLowerCase(),
    })),
  }));
  input.addEventListener("input", () => {
    const asked = input.value.trim().toLowerCase();
    for (const { section, entries } of sections) {
      for (const { entry, text } of entries) entry.hidden = !text.includes(asked);
      section.hidden = entries.every(({ entry }) => entry.hidden);
    }
  });
  index.before(input);
}
