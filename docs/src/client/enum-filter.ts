/** Adds a field to each long list of values that shows only those that hold what is typed. */
for (const list of document.querySelectorAll<HTMLElement>("[data-filterable]")) {
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Filter";
  input.ariaLabel = "Filter the values";
  const items = [...list.querySelectorAll("li")];
  input.addEventListener("input", () => {
    const asked = input.value.trim().toLowerCase();
    for (const item of items) item.hidden = !item.textContent.toLowerCase().includes(asked);
  });
  list.querySelector("summary")?.after(input);
}
