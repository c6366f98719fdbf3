import { signal } from "@preact/signals";

/** What a screen reader says next; the live region shows it. */
export const announcement = signal("");

/** Says something politely. The same words again are said again. */
export function announce(text: string): void {
  announcement.value = announcement.value === text ? `${text}\u00a0` : text;
}
