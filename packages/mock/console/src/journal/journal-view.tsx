import { useEffect, useRef, useState } from "preact/hooks";
import { isFiltering } from "../requests/filter.ts";
import { useConsole } from "../state/console-state.ts";
import { copyText } from "../ui/copy-text.ts";
import { Confirm } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { saveFile } from "../ui/save-file.ts";
import { useAction } from "../ui/use-action.ts";
import { useKeys } from "../ui/use-keys.ts";
import { curlText } from "./copy-entry.ts";
import { EntryDetails } from "./entry-details.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { JournalEmpty } from "./journal-empty.tsx";
import { RowList } from "./row-list.tsx";

/** What the session was asked, and how it answered. */
export function JournalView() {
  const state = useConsole();
  const { journal, control, session } = state;
  const text = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  const [isAsking, setAsking] = useState(false);
  const action = useAction();
  const selected = journal.selected.value;
  const row = selected === undefined ? undefined : journal.find(selected);
  const count = journal.visible.value.rows.length;

  const toList = () => list.current?.querySelector<HTMLElement>("[role=listbox]")?.focus();
  const isOpen = row !== undefined && journal.isOpen.value;
  const close = () => {
    journal.isOpen.value = false;
    // Where there is no room for both, the list has to come back first.
    requestAnimationFrame(toList);
  };
  const open = () => {
    journal.isOpen.value = true;
    requestAnimationFrame(() => details.current?.focus());
  };
  const save = () => {
    const name = `${session.value}.har`;
    const write = async () => saveFile(name, JSON.stringify(await control.har({}), null, 2));
    return action.run(write, `${name} is saved`);
  };
  const pause = () => journal.pause(!journal.isPaused.value);

  useKeys({
    "/": () => text.current?.focus(),
    p: pause,
    j: toList,
    k: toList,
    ...(row && { c: () => copyText(curlText(state, row), "curl") }),
    ...(isOpen && { Escape: close }),
  });
  useEffect(() => {
    const field = text.current;
    const leave = (event: KeyboardEvent) => {
      const isDone = event.key === "Enter" || event.key === "ArrowDown";
      if (!isDone && !(event.key === "Escape" && !field?.value)) return;
      event.preventDefault();
      toList();
    };
    field?.addEventListener("keydown", leave);
    return () => field?.removeEventListener("keydown", leave);
  }, []);

  return (
    <div class={`journal${isOpen ? " has-details" : ""}`} ref={list}>
      <div class="journal-list">
        <div class="view-head">
          <h1>Journal</h1>
          <Counts />
          <span class="actions">
            <button type="button" aria-pressed={journal.isPaused.value} onClick={pause}>
              {journal.isPaused.value ? `Paused, ${journal.held.value} new` : "Pause"}
            </button>
            <button type="button" onClick={save}>
              Save as HAR
            </button>
            <button type="button" onClick={() => setAsking(true)}>
              Empty…
            </button>
          </span>
        </div>
        <FilterBar text={text} />
        <Problem of={action.problem} />
        {count > 0 ? <RowList onEnter={open} /> : <JournalEmpty />}
      </div>
      {isOpen && <EntryDetails key={row.number} row={row} element={details} onClose={close} />}
      {isAsking && (
        <Confirm
          title="Empty the journal?"
          text={`The requests of the session ${session.value} are forgotten, and its count begins at 0. Data, clock and faults stay.`}
          action="Empty it"
          onConfirm={() => action.run(control.clearRequests, "The journal is empty")}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

const english = (count: number) => count.toLocaleString("en-US");

function Counts() {
  const { journal } = useConsole();
  const { total, kept } = journal.counts.value;
  const { length } = journal.visible.value.rows;
  const parts = [`${english(total)} request${total === 1 ? "" : "s"}`];
  if (isFiltering(journal.filter.value)) parts.unshift(`${english(length)} of`);
  if (total > kept) parts.push(`, ${english(total - kept)} no longer kept`);
  return <p class="counts">{parts.join(" ").replace(" ,", ",")}</p>;
}
