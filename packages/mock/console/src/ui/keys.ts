import { signal } from "@preact/signals";

const OFF_KEY = "carespec-console-keys";

/** Whether single keys do something; who dictates text may want them off. */
export const hasKeys = signal(localStorage.getItem(OFF_KEY) !== "off");

/** Turns the single keys on or off, also for next time. */
export function setKeys(isOn: boolean): void {
  hasKeys.value = isOn;
  localStorage.setItem(OFF_KEY, isOn ? "on" : "off");
}

/** What a view does with keys. */
export type KeyActions = Record<string, () => void>;

/** Listens to keys that belong to no field. Returns what stops it. */
export function onKeys(actions: () => KeyActions): () => void {
  function listen(event: KeyboardEvent): void {
    if (!hasKeys.value || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return;
    const target = event.target as HTMLElement;
    if (target.closest("input, textarea, select, [contenteditable], dialog")) return;
    const action = actions()[event.key];
    if (!action || event.defaultPrevented) return;
    event.preventDefault();
    action();
  }
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}
