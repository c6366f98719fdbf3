import type { OperationCoverage } from "./coverage.ts";

/** What of an operation is not covered, in words, a line for each kind. */
export interface Missing {
  kind: "statuses" | "examples" | "parameters" | "values" | "mediaTypes";
  names: string[];
}

/** Lists what of an operation is not covered; what only refused requests had is marked. */
export function missingOf(operation: OperationCoverage): Missing[] {
  const { statuses, examples, parameters, values, mediaTypes } = operation;
  const found: Missing[] = [
    { kind: "statuses", names: statuses.filter(isMissing).map(({ status }) => status) },
    {
      kind: "examples",
      names: examples.filter(isMissing).map(({ status, example }) => `${status} ${example}`),
    },
    {
      kind: "parameters",
      names: parameters.filter(isMissing).map((each) => marked(`${each.in} ${each.name}`, each)),
    },
    {
      kind: "values",
      names: values.filter(isMissing).map((each) => marked(`${each.at}=${each.value}`, each)),
    },
    {
      kind: "mediaTypes",
      names: mediaTypes.filter(isMissing).map((each) => marked(each.mediaType, each)),
    },
  ];
  return found.filter(({ names }) => names.length > 0);
}

/** The statuses that only a `Prefer` or a fault has produced. */
export function onlyPreferred({ statuses }: OperationCoverage): string[] {
  return statuses
    .filter(({ times, preferred }) => times === 0 && preferred > 0)
    .map(({ status }) => status);
}

function isMissing({ covered }: { covered: boolean }): boolean {
  return !covered;
}

function marked(name: string, { refused }: { refused: number }): string {
  return refused > 0 ? `${name} (only refused)` : name;
}
