import type { Call } from "@carespec/mock-kit";
import { parameterOf } from "../find/words.ts";
import { wellFormed } from "../found/item-key.ts";
import type { Resource } from "../found/resource.ts";
import type { Handling } from "./handling.ts";

/** The path of a call, below the mock's own address. */
export function addressOf({ basePath }: Handling, { operation, path }: Call): string {
  return basePath + filled(operation.path.replace(/[?#].*$/, ""), (name) => path[name] ?? "");
}

/** The mock's own address, as the call names it. */
export function originOf({ headers }: Call): string {
  return `http://${headers.host ?? "localhost"}`;
}

/** The path of one item; `undefined` where none leads to it. */
export function locationOf(
  { basePath }: Handling,
  { itemPath }: Resource,
  values: readonly string[],
  id: unknown,
): string | undefined {
  if (itemPath === undefined) return undefined;
  const all = [...values, String(id)];
  let next = 0;
  return basePath + filled(itemPath, () => all[next++] ?? "");
}

function filled(template: string, textFor: (name: string) => string): string {
  return template
    .split("/")
    .map((segment) => {
      const name = parameterOf(segment);
      return name === undefined ? segment : encodeURIComponent(wellFormed(textFor(name)));
    })
    .join("/");
}
