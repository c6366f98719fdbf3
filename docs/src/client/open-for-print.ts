/** Paper cannot unfold: what is folded is opened while the page is printed, and folded again. */
let opened: HTMLDetailsElement[] = [];

addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
  for (const details of opened) details.open = true;
});

addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened = [];
});
