/**
 * Keeps the keyboard's place: where what has the focus goes away or is disabled, as the button of a row that it
 * removes, the nearest part around it that is still there gets the focus. It would be lost to the page otherwise.
 */
export function keepFocus(root: HTMLElement): void {
  /** What had the focus last, and what is around it, from the inside. */
  let path: HTMLElement[] = [];
  const isThere = (each: HTMLElement) => each.isConnected && !each.matches(":disabled");

  root.addEventListener("focusin", ({ target }) => {
    path = [];
    for (let at = target as HTMLElement; at !== root; at = at.parentElement as HTMLElement) {
      path.push(at);
    }
  });
  root.addEventListener("focusout", ({ relatedTarget }) => {
    const left = path;
    // Whoever clicks beside everything wants no focus; what goes away is gone by then.
    setTimeout(() => {
      if (relatedTarget === null && left === path && path.every(isThere)) path = [];
    });
  });

  function check(): void {
    if (path.every(isThere) || document.activeElement !== document.body) return;
    const place = path.find(isThere);
    path = [];
    if (!place) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  // A browser notices only when it draws that what has the focus is disabled.
  const observer = new MutationObserver(() => {
    if (path.length > 0) requestAnimationFrame(() => setTimeout(check));
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled"],
  });
}
