import type { Measure, OperationCoverage } from "./coverage.ts";

/** How reports call what shares are of. */
export const LABELS: Record<Measure, string> = {
  operations: "operations",
  statuses: "statuses",
  examples: "error examples",
  parameters: "parameters",
  values: "enum values",
  mediaTypes: "media types",
};

/** Method and path of an operation. */
export function placeOf({ method, path }: OperationCoverage): string {
  return `${method} ${path}`;
}

/** How often an operation was called, and what became of the calls. */
export function callsInWords({ calls, refused, preferred, faulted }: OperationCoverage): string {
  if (calls === 0) return "not called";
  const apart = [
    refused > 0 && `${refused} refused`,
    preferred > 0 && `${preferred} by Prefer`,
    faulted > 0 && `${faulted} faulted`,
  ].filter(Boolean);
  const times = `called ${calls === 1 ? "once" : `${calls} times`}`;
  return apart.length === 0 ? times : `${times}, of these ${apart.join(", ")}`;
}
