// Redoc reads every fragment as a route, so the link moves the focus without one.
document.querySelector(".skip-link")?.addEventListener("click", (event) => {
  const main = document.querySelector("#redoc main");
  if (!(main instanceof HTMLElement)) return;
  event.preventDefault();
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
});
