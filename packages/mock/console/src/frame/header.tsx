import { useConsole } from "../state/console-state.ts";
import { setTheme, type Theme, theme } from "../ui/theme.ts";
import { SessionPicker } from "./session-picker.tsx";

const LIVE_TEXTS = {
  connecting: "Connecting",
  live: "Live",
  lost: "Connection lost",
  refused: "Not allowed",
} as const;

/** What stands above every view. */
export function Header({ onHelp }: { onHelp(): void }) {
  const { liveState, journal, docs } = useConsole();
  const { is } = liveState.value;
  const text = is === "live" && journal.isPaused.value ? "Journal paused" : LIVE_TEXTS[is];
  return (
    <header class="frame">
      <a class="brand" href="#/start">
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <rect width="32" height="32" rx="7" fill="var(--brand)" />
          <path
            d="M12 8c-4 0-2 6-6 8 4 2 2 8 6 8M20 8c4 0 2 6 6 8-4 2-2 8-6 8"
            fill="none"
            stroke="var(--on-brand)"
            stroke-width="2.6"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
        <span>
          <span translate={false}>Carespec</span> console
        </span>
      </a>
      <span class={`live is-${is}`}>{text}</span>
      <SessionPicker />
      <label class="theme">
        <span class="hidden">Theme</span>
        <select
          value={theme.value}
          onChange={({ currentTarget }) => setTheme(currentTarget.value as Theme)}
        >
          <option value="auto">Auto</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      {docs && (
        <a class="docs" href={docs}>
          Docs
        </a>
      )}
      <button type="button" class="quiet" aria-keyshortcuts="?" onClick={onHelp}>
        Keys
      </button>
    </header>
  );
}
