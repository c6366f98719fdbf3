import { openView } from "../frame/views.ts";
import { NO_FILTER } from "../requests/filter.ts";
import type { Row } from "../requests/row.ts";
import type { AllowedRefusal } from "../server/types.ts";
import { useConsole } from "../state/console-state.ts";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { AllowedList } from "./allowed-list.tsx";
import { allowedText } from "./allowed-text.ts";
import { RefusalTable } from "./refusal-table.tsx";
import { useUnexpected } from "./use-unexpected.ts";

/** Refusals that are shown at once; the journal shows all. */
const MOST = 100;

/** What strict tests fail for: refused requests that nobody expected, and those that somebody did. */
export function StrictView() {
  const { control, journal, session, versions } = useConsole();
  const unexpected = useUnexpected(true);
  const allowed = useLoaded(control.allowed, [versions.steering.value]);
  const action = useAction();
  const refused = journal.refused();
  const open = refused.filter(({ id }) => unexpected.value?.has(id));

  function showInJournal(only: "unexpected" | "expected"): void {
    journal.setFilter({ ...NO_FILTER, only });
    openView("journal");
  }

  function showRow({ number }: Row): void {
    journal.setFilter(NO_FILTER);
    journal.selected.value = number;
    journal.isOpen.value = true;
    openView("journal");
  }

  async function change(work: () => Promise<unknown>, done: string): Promise<void> {
    await action.run(work, done);
    allowed.reload();
    unexpected.reload();
  }

  const allow = (refusal: AllowedRefusal) =>
    change(() => control.allow(refusal), `Allowed: ${allowedText(refusal)}`);

  return (
    <>
      <div class="view-head">
        <h1>Strict mode</h1>
        <p class="counts">
          {unexpected.value &&
            `${open.length} unexpected, ${refused.length - open.length} expected`}
        </p>
        <span class="actions">
          <button
            type="button"
            disabled={open.length === 0}
            onClick={() => showInJournal("unexpected")}
          >
            Unexpected ones in the journal
          </button>
          <button
            type="button"
            disabled={refused.length === open.length}
            onClick={() => showInJournal("expected")}
          >
            Expected ones in the journal
          </button>
        </span>
      </div>
      <p class="lead">
        What a strict test of the session <code>{session.value}</code> fails for: requests that the
        mock refused, or failed at, and that nobody said to expect.
      </p>
      <Problem of={unexpected.problem ?? allowed.problem ?? action.problem} />
      {unexpected.value && refused.length === 0 && (
        <p class="empty">Nothing was refused: a strict test would pass.</p>
      )}
      {unexpected.value && refused.length > 0 && (
        <RefusalTable
          rows={refused.slice(0, MOST)}
          unexpected={unexpected.value}
          onShow={showRow}
          onAllow={allow}
        />
      )}
      {refused.length > MOST && (
        <p class="hint">{`The newest ${MOST} of ${refused.length}. The journal has them all.`}</p>
      )}
      <AllowedList
        allowed={allowed.value?.allowed ?? []}
        onRemove={() => change(control.removeAllowed, "No refusal is allowed any more")}
      />
    </>
  );
}
