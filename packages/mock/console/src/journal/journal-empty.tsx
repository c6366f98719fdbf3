import { isFiltering, NO_FILTER } from "../requests/filter.ts";
import { useConsole } from "../state/console-state.ts";

/** What stands in the place of an empty list. */
export function JournalEmpty() {
  const { journal, session, isLive, vendors } = useConsole();
  if (isFiltering(journal.filter.value) && journal.counts.value.kept > 0) {
    return (
      <div class="empty">
        <p>No request fits the filter.</p>
        <button type="button" onClick={() => journal.setFilter(NO_FILTER)}>
          Show all
        </button>
      </div>
    );
  }
  if (!journal.isRead.value) {
    return <p class="empty">{isLive.value ? "Reading the journal…" : "Waiting for the mock…"}</p>;
  }
  const [first] = vendors.value;
  return (
    <div class="empty">
      <p>
        The session <code>{session.value}</code> has not been asked anything yet. Requests show here
        as they come.
      </p>
      {first && (
        <p>
          Try one: <code>curl -i {first.baseUrl}/</code>
        </p>
      )}
    </div>
  );
}
