import type { Call } from "@carespec/mock-kit";
import type { FoundOperation } from "../found/resource.ts";
import type { Stored } from "./table.ts";

/** Whether an item has the values that the query asks for. */
export function matches({ filters }: FoundOperation, { query }: Call, item: Stored): boolean {
  return filters.every(({ parameter, property, preset }) => {
    const asked =
      query[parameter] ?? (preset === undefined ? undefined : [preset].flat().map(String));
    if (asked === undefined || asked === "") return true;
    const wanted = [...new Set([asked].flat().flatMap((text) => [text, ...text.split(",")]))];
    const values = [item[property]].flat();
    return values.some((value) => wanted.some((text) => isWritten(value, text)));
  });
}

/** Whether a text is a value as a query has it: of a number and of a moment in any way to write it. */
function isWritten(value: unknown, text: string): boolean {
  if (text === textOf(value)) return true;
  if (typeof value === "number") return text.trim() !== "" && Number(text) === value;
  if (typeof value !== "string" || !MOMENT.test(value) || !MOMENT.test(text)) return false;
  return Date.parse(value) === Date.parse(text);
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/i;

function textOf(value: unknown): string {
  return value === null || value === undefined ? "null" : String(value);
}
