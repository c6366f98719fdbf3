import { type Call, emptyPathParameter, notFound, type Verdict } from "@carespec/mock-kit";

/** Query parameters that are numbers. */
const NUMBERS = ["since", "page", "limit"];

/** Refuses parameters that Prism takes for valid: empty ones and numbers without an end. */
export function refuseParameter(call: Call): Verdict | undefined {
  const { operation, query, violations } = call;
  if (violations.length === 0) {
    for (const name of operation.query) {
      const reason = whatIsWrong(name, query[name]);
      if (reason) return { ...invalidParameter, reason, at: `query/${name}` };
    }
    return undefined;
  }
  // An empty segment names no record; operations whose key is a text document no 400 for it.
  const empty = emptyPathParameter(call);
  if (!empty || operation.statuses.includes("400")) return undefined;
  return notFound(empty, "the path names no record");
}

const invalidParameter = { status: 400, example: "invalidParameter", rule: "invalidParameter" };

function whatIsWrong(name: string, value: string | string[] | undefined): string | undefined {
  if (value === "") return "the parameter is empty";
  if (value === undefined || !NUMBERS.includes(name) || Number.isInteger(Number(value))) {
    return undefined;
  }
  return "the parameter is not a whole number";
}
