import type { RefObject } from "preact";
import { isFiltering, isOfStrict, NO_FILTER } from "../requests/filter.ts";
import { useConsole } from "../state/console-state.ts";
import { useUnexpected } from "../strict/use-unexpected.ts";
import { Choice, Field } from "../ui/field.tsx";

const STATUSES = [
  ["", "All"],
  ["2", "2xx"],
  ["3", "3xx"],
  ["4", "4xx"],
  ["5", "5xx"],
  ["0", "Cut"],
] as const;

const ONLY = [
  ["", "All"],
  ["refused", "Refused, with a reason"],
  ["unexpected", "Unexpected in strict mode"],
  ["expected", "Refused as expected"],
  ["fault", "Changed by a fault"],
  ["forwarded", "Forwarded"],
  ["breach", "Differs from the document"],
] as const;

/** The fields that filter the list. */
export function FilterBar({ text }: { text: RefObject<HTMLInputElement | null> }) {
  const { journal, vendors, documents } = useConsole();
  const filter = journal.filter.value;
  useUnexpected(isOfStrict(filter));
  const names = vendors.value.map(({ name, title }) => [name, title] as const);
  const operations = documents.value
    .filter(({ name }) => filter.vendor === "" || name === filter.vendor)
    .flatMap((api) => api.operations.map(({ operationId }) => operationId));
  return (
    <search class="filters" aria-label="Filter requests">
      <Field label="Text">
        <input
          ref={text}
          type="search"
          placeholder="Path, header, body, reason…"
          value={filter.text}
          onInput={({ currentTarget }) => journal.setFilter({ text: currentTarget.value })}
        />
      </Field>
      {names.length > 1 && (
        <Choice
          label="Mock"
          value={filter.vendor}
          options={[["", "All"], ...names]}
          onChange={(vendor) => journal.setFilter({ vendor, operation: "" })}
        />
      )}
      <Choice
        label="Operation"
        value={filter.operation}
        options={[["", "All"], ...[...new Set(operations)].map((id) => [id, id] as const)]}
        onChange={(operation) => journal.setFilter({ operation })}
      />
      <Choice
        label="Status"
        value={filter.status}
        options={STATUSES}
        onChange={(status) => journal.setFilter({ status })}
      />
      <Choice
        label="Show"
        value={filter.only}
        options={ONLY}
        onChange={(only) => journal.setFilter({ only: only as (typeof filter)["only"] })}
      />
      <button
        type="button"
        class="quiet"
        disabled={!isFiltering(filter)}
        onClick={() => journal.setFilter(NO_FILTER)}
      >
        Show all
      </button>
    </search>
  );
}
