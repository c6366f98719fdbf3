import { useId, useState } from "preact/hooks";
import { useConsole } from "../state/console-state.ts";
import { useLoaded } from "../ui/use-loaded.ts";

/** As the mock takes ids of sessions. */
const VALID = "[\\w.:~\\-]{1,128}";

/** Names the session that the console shows, and changes it. */
export function SessionPicker() {
  const { session, follow, control } = useConsole();
  const [opened, setOpened] = useState(0);
  const { value } = useLoaded(() => control.sessions(), [opened, session.value]);
  const list = useId();

  function choose(field: HTMLInputElement): void {
    const id = field.value.trim() || "default";
    field.value = id;
    if (field.reportValidity()) follow(id);
  }

  return (
    <label class="session">
      <span>Session</span>
      <input
        key={session.value}
        list={list}
        defaultValue={session.value}
        pattern={VALID}
        title="1 to 128 letters, digits or . _ ~ : -"
        spellcheck={false}
        autocomplete="off"
        onFocus={({ currentTarget }) => {
          setOpened((count) => count + 1);
          currentTarget.select();
        }}
        onChange={({ currentTarget }) => choose(currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Escape") currentTarget.value = session.value;
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
