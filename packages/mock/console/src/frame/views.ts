import { signal } from "@preact/signals";
import type { KeyActions } from "../ui/keys.ts";

/** The views, in the order of their keys. */
export const VIEWS = [
  { id: "start", title: "Mocks" },
  { id: "journal", title: "Journal" },
  { id: "answers", title: "Answers" },
  { id: "faults", title: "Faults" },
  { id: "clock", title: "Clock" },
  { id: "data", title: "Data" },
  { id: "coverage", title: "Coverage" },
  { id: "sessions", title: "Sessions" },
  { id: "strict", title: "Strict" },
] as const;

export type ViewId = (typeof VIEWS)[number]["id"];

const viewOf = (hash: string): ViewId | undefined =>
  VIEWS.find(({ id }) => hash === `#/${id}`)?.id ?? (hash === "" ? "start" : undefined);

/** The view that the address names. */
export const view = signal<ViewId>(viewOf(location.hash) ?? "start");

addEventListener("hashchange", () => {
  // The skip link has a hash as well.
  const named = viewOf(location.hash);
  if (named) view.value = named;
});

/** Opens a view, as its link does. */
export function openView(id: ViewId): void {
  location.hash = `#/${id}`;
}

/** The keys of the views: 1 to 9. */
export const viewKeys: KeyActions = Object.fromEntries(
  VIEWS.map(({ id }, index) => [String(index + 1), () => openView(id)]),
);
