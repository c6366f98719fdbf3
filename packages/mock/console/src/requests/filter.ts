import { type Row, statusClass } from "./row.ts";

/** Which requests the list shows; an empty member does not filter. */
export interface Filter {
  /** A text anywhere in the request or its answer; several words must all be there. */
  text: string;
  vendor: string;
  operation: string;
  /** A class of statuses, `2` to `5`, or `0` for cut connections. */
  status: string;
  /**
   * Only requests that a rule refused, a fault changed, a real server answered, or not by the document; or
   * refusals that nobody expected, or somebody did.
   */
  only: "" | "refused" | "unexpected" | "expected" | "fault" | "forwarded" | "breach";
}

/** Shows all. */
export const NO_FILTER: Filter = { text: "", vendor: "", operation: "", status: "", only: "" };

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== "");
}

/** Whether a filter needs to know which refusals nobody expected. */
export function isOfStrict({ only }: Filter): boolean {
  return only === "unexpected" || only === "expected";
}

/** Makes the test of a row. `unexpected` are the ids of refusals that nobody expected. */
export function createFits(
  filter: Filter,
  unexpected: ReadonlySet<string> = new Set(),
): (row: Row) => boolean {
  const words = filter.text.trim().split(/\s+/).filter(Boolean);
  const patterns = words.map(
    (word) => new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i"),
  );
  return (row) =>
    (filter.vendor === "" || row.vendor === filter.vendor) &&
    (filter.operation === "" || row.operation === filter.operation) &&
    (filter.status === "" || statusClass(row.status) === Number(filter.status)) &&
    (filter.only !== "refused" || row.reason !== undefined) &&
    (filter.only !== "unexpected" || unexpected.has(row.id)) &&
    (filter.only !== "expected" || (row.isRefused && !unexpected.has(row.id))) &&
    (filter.only !== "fault" || row.fault !== undefined) &&
    (filter.only !== "forwarded" || row.upstream !== undefined) &&
    (filter.only !== "breach" || row.isBreach) &&
    patterns.every((pattern) => pattern.test(row.text));
}
