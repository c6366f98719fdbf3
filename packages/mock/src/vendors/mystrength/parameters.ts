import type { Call, Verdict } from "../../vendor.ts";

/** Query parameters that are numbers. */
const NUMBERS = ["since", "page", "limit"];

/** Refuses parameters that Prism takes for valid: empty ones and numbers without an end. */
export function refuseParameter({ operation, query, path, violations }: Call): Verdict | undefined {
  if (violations.length === 0) {
    for (const { name } of operation.request?.query ?? []) {
      const reason = whatIsWrong(name, query[name]);
      if (reason) return { ...invalidParameter, reason, at: `query/${name}` };
    }
    return undefined;
  }
  // An empty segment names no record; operations whose key is a text document no 400 for it.
  const empty = Object.keys(path).find((name) => path[name] === "");
  const documents400 = operation.responses.some(({ code }) => code === "400");
  if (!empty || documents400) return undefined;
  return { status: 404, rule: "notFound", reason: "the path names no record", at: `path/${empty}` };
}

const invalidParameter = { status: 400, example: "invalidParameter", rule: "invalidParameter" };

function whatIsWrong(name: string, value: string | string[] | undefined): string | undefined {
  if (value === "") return "the parameter is empty";
  if (value === undefined || !NUMBERS.includes(name) || Number.isInteger(Number(value))) {
    return undefined;
  }
  return "the parameter is not a whole number";
}
