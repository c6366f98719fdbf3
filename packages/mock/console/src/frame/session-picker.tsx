import { useId, useState } from "preact/hooks";
import { isSessionName, SESSION_RULE } from "../server/session-name.ts";
import { useConsole } from "../state/console-state.ts";
import { useLoaded } from "../ui/use-loaded.ts";

/** Names the session that the console shows, and changes it. */
export function SessionPicker() {
  const { session, follow, control } = useConsole();
  const [opened, setOpened] = useState(0);
  const { value } = useLoaded(() => control.sessions(), [opened, session.value]);
  const list = useId();

  function choose(field: HTMLInputElement): void {
    const id = field.value.trim() || "default";
    field.value = id;
    // The browser's own words would show the pattern.
    field.setCustomValidity(isSessionName(id) ? "" : `${SESSION_RULE}.`);
    if (field.reportValidity()) follow(id);
  }

  return (
    <label class="session">
      <span>Session</span>
      <input
        key={session.value}
        list={list}
        defaultValue={session.value}
        title={SESSION_RULE}
        onInput={({ currentTarget }) => currentTarget.setCustomValidity("")}
        spellcheck={false}
        autocomplete="off"
        onFocus={({ currentTarget }) => {
          setOpened((count) => count + 1);
          currentTarget.select();
        }}
        onChange={({ currentTarget }) => choose(currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== "Escape") return;
          currentTarget.value = session.value;
          currentTarget.setCustomValidity("");
        }}
      />
      <datalist id={list}>
        {value?.sessions.map((each) => (
          <option key={each.session} value={each.session} />
        ))}
      </datalist>
    </label>
  );
}
