import type { operationsOf } from "../prism/load-operations.ts";
import type { Notes } from "./notes.ts";

/** OpenAPI 3 ignores header parameters of these names: it describes them elsewhere. */
const RESERVED = new Set(["accept", "content-type", "authorization"]);

/** Takes such parameters out of the operations, in place, and tells once for each name. */
export function ignoreReserved(
  operations: ReturnType<typeof operationsOf>,
  file: string,
  { tell }: Pick<Notes, "tell">,
): void {
  const counts = new Map<string, number>();
  for (const { request } of operations) {
    const headers = request?.headers ?? [];
    const ignored = headers.filter(({ name }) => RESERVED.has(name.toLowerCase()));
    if (!request || ignored.length === 0) continue;
    request.headers = headers.filter((header) => !ignored.includes(header));
    for (const { name } of ignored) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of counts) {
    const text = `OpenAPI ignores header parameters named ${name} (operations that have one: ${count})`;
    tell("ignored", `${file}#/paths`, text);
  }
}
