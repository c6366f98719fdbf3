import type { Call } from "@carespec/mock-kit";
import type { FoundOperation } from "../found/resource.ts";
import type { Stored } from "./table.ts";

/** Whether an item has the values that the query asks for. */
export function matches({ filters }: FoundOperation, { query }: Call, item: Stored): boolean {
  return filters.every(({ parameter, property, preset }) => {
    const asked =
      query[parameter] ?? (preset === undefined ? undefined : [preset].flat().map(String));
    if (asked === undefined || asked === "") return true;
    const wanted = new Set([asked].flat().flatMap((text) => [text, ...text.split(",")]));
    return [item[property]].flat().some((value) => wanted.has(textOf(value)));
  });
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? "null" : String(value);
}
