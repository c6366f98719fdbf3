import { toPointer } from "@carespec/document";
import { isSendable } from "../http/header-problem.ts";
import { isOwnHeader } from "../http/own-headers.ts";
import { headerText } from "../prism/header-value.ts";
import type { operationsOf } from "../prism/load-operations.ts";
import { documentedPath } from "../prism/query-paths.ts";
import type { Notes } from "./notes.ts";

type Operations = ReturnType<typeof operationsOf>;
type Header = NonNullable<Operations[number]["responses"][number]["headers"]>[number];

/** Tells, once for each name and reason, which documented headers of answers are not sent. */
export function tellUnsent(
  operations: Operations,
  file: string,
  { tell }: Pick<Notes, "tell">,
): void {
  const found = new Map<string, { place: string; count: number }>();
  for (const operation of operations) {
    const own = ["paths", documentedPath(operation), operation.method, "responses"];
    for (const { code, headers = [] } of operation.responses) {
      for (const header of headers) {
        const text = reasonOf(header);
        if (text === undefined) continue;
        const place = file + toPointer([...own, code, "headers", header.name]);
        const known = found.get(text) ?? { place, count: 0 };
        known.count += 1;
        found.set(text, known);
      }
    }
  }
  for (const [text, { place, count }] of found) {
    tell("not served", place, count === 1 ? text : `${text} (answers that have it: ${count})`);
  }
}

function reasonOf({ name, examples = [], schema = {} }: Header): string | undefined {
  if (isOwnHeader(name)) return `the mock itself decides the header ${name}: it is left out`;
  const shown = JSON.stringify(name);
  if (!isSendable(name, "")) return `HTTP has no headers named ${shown}: it is left out`;
  const { default: start, enum: values = [], const: only } = schema;
  const given = examples.map((each) => ("value" in each ? each.value : undefined));
  for (const value of [...given, start, only, ...values]) {
    const text = headerText(value);
    if (text === undefined || isSendable(name, text)) continue;
    return `HTTP cannot carry ${JSON.stringify(text)}, a value of the header ${name}: it is left out`;
  }
  return undefined;
}
