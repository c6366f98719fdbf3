import type { DocumentedOperation } from "../prism/documented/documented-operation.ts";
import type { Coverage, CoveredAnswer, OperationCoverage } from "./coverage.ts";
import { atOf, type Item, itemKey, type Outcome, UNDOCUMENTED, unmatchedKey } from "./keys.ts";
import { mergeOperations } from "./merge-operations.ts";
import { summarize } from "./summarize.ts";

/** A document whose coverage is reported. */
export interface CoveredDocument {
  vendor: string;
  title: string;
  operations: readonly DocumentedOperation[];
}

/** What was counted, by the keys of `keys.ts`. */
interface Counted {
  counting: string;
  counts: ReadonlyMap<string, number>;
}

/** Puts together what documents list and what was counted of it. */
export function reportCoverage(
  documents: readonly CoveredDocument[],
  { counting, counts }: Counted,
): Coverage {
  const vendors = documents.map(({ vendor, title, operations }) => {
    const report = createReport(vendor, counts);
    // In a Postman collection several operations may have one name; they are counted as one.
    const merged = mergeOperations(operations.map(report), Math.max);
    const unmatched = counts.get(unmatchedKey(vendor)) ?? 0;
    return summarize({ vendor, title, unmatched, operations: merged });
  });
  return { countings: [counting], vendors };
}

function createReport(vendor: string, counts: Counted["counts"]) {
  return (documented: DocumentedOperation): OperationCoverage => {
    const { name, method, path } = documented;
    const count = (item: Item, ...outcomes: Outcome[]) =>
      outcomes.reduce(
        (sum, outcome) => sum + (counts.get(itemKey(vendor, name, item, outcome)) ?? 0),
        0,
      );
    const answered = (item: Item): Omit<CoveredAnswer, "status"> => {
      const times = count(item, "accepted", "refused");
      const preferred = count(item, "preferred", "faulted");
      return { covered: times + preferred > 0, times, preferred };
    };
    const sent = (item: Item) => {
      const times = count(item, "accepted");
      return { covered: times > 0, times, refused: count(item, "refused") };
    };
    const all = [...documented.statuses, UNDOCUMENTED].map((status): Item => ["status", status]);
    const calls = (outcome: Outcome) => all.reduce((sum, item) => sum + count(item, outcome), 0);
    const [accepted, refused, preferred, faulted] = [
      calls("accepted"),
      calls("refused"),
      calls("preferred"),
      calls("faulted"),
    ];
    return {
      operation: name,
      method: method.toUpperCase(),
      path,
      covered: accepted + preferred > 0,
      calls: accepted + refused + preferred + faulted,
      refused,
      preferred,
      faulted,
      statuses: documented.statuses.map((status) => ({ status, ...answered(["status", status]) })),
      examples: documented.examples.map(({ status, example }) => ({
        status,
        example,
        ...answered(["example", status, example]),
      })),
      parameters: documented.parameters.map(({ in: place, name }) => ({
        in: place,
        name,
        ...sent(["parameter", place, name]),
      })),
      values: valuesOf(documented).map(({ at, value }) => ({
        at,
        value,
        ...sent(["value", at, value]),
      })),
      mediaTypes: documented.mediaTypes.map((mediaType) => ({
        mediaType,
        ...sent(["mediaType", mediaType]),
      })),
    };
  };
}

function valuesOf({ parameters, bodyValues }: DocumentedOperation) {
  const inParameters = parameters.map(({ in: place, name, values }) => ({
    at: atOf(place, [name]),
    values,
  }));
  const inBody = bodyValues.map(({ keys, values }) => ({ at: atOf("body", keys), values }));
  return [...inParameters, ...inBody].flatMap(({ at, values }) =>
    values.map((value) => ({ at, value: String(value) })),
  );
}
