/** The menu of a large document is longer than the window: it is scrolled to the link of this page. */
const menu = document.getElementById("starlight__sidebar");

function show(): void {
  const link = menu?.querySelector("[aria-current=page]")?.getBoundingClientRect();
  const pane = menu?.getBoundingClientRect();
  if (!menu || !link || !pane || pane.height === 0) return;
  if (link.top >= pane.top && link.bottom <= pane.bottom) return;
  menu.scrollTop += link.top - pane.top - pane.height / 2;
}

show();
// On a phone the menu has no size until it is opened.
menu?.addEventListener("toggle", show);
