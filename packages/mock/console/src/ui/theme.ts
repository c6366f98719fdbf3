import { signal } from "@preact/signals";

/** The key of the docs' own switch: where both are on one port, they have one theme. */
const KEY = "starlight-theme";

export type Theme = "auto" | "light" | "dark";

/** The chosen theme; `auto` is the system's. */
export const theme = signal<Theme>((localStorage.getItem(KEY) || "auto") as Theme);

theme.subscribe((chosen) => {
  if (chosen === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
});

/** Chooses a theme, also for next time. */
export function setTheme(chosen: Theme): void {
  theme.value = chosen;
  localStorage.setItem(KEY, chosen === "auto" ? "" : chosen);
}
