import { type Pair, shownName } from "@carespec/traffic";
import { shapeOf } from "../schema/shape.ts";
import { type Context, operationKeys } from "./context.ts";
import { isOwnHeader } from "./headers.ts";
import { isQueryName, shownQueryName } from "./query-name.ts";
import { plainValue, takesObject } from "./text-value.ts";

/** Tells the parameters of a query that the document does not have; `credentials` are its own. */
export function tellUnknownQuery(context: Context, query: Pair[], credentials: Set<string>): void {
  const known = context.tally.placed.parameters.filter((each) => each.in === "query");
  const names = new Set(known.map(({ name }) => name));
  const isFree = known.some(
    ({ style, schema = {}, name }) =>
      style !== "deepObject" && takesObject(context.document, schema) && name !== "",
  );
  for (const [name, value] of query) {
    const isKnown = names.has(name) || names.has(name.replace(/\[.*$/s, ""));
    if (isKnown || isFree || credentials.has(`query ${name}`) || name === "") continue;
    context.find({
      level: "unknown",
      kind: "query-parameter",
      place: `query parameter ${shownQueryName([name, value])}`,
      text: "is not in the document",
      keys: operationKeys(context.tally),
      ...(isQueryName([name, value]) && {
        addition: {
          pointer: context.tally.placed.pointer,
          name,
          shape: shapeOf(plainValue(value)),
        },
      }),
    });
  }
}

/** Tells the headers of a request that are the API's own and that the document does not have. */
export function tellUnknownHeaders(
  context: Context,
  headers: Pair[],
  credentials: Set<string>,
): void {
  const known = context.tally.placed.parameters.filter((each) => each.in === "header");
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  for (const [name] of headers) {
    const lower = name.toLowerCase();
    const isKnown = names.has(lower) || credentials.has(`header ${lower}`);
    if (isKnown || !isOwnHeader(lower, "request")) continue;
    context.find({
      level: "unknown",
      kind: "request-header",
      place: `request header ${shownName(lower)}`,
      text: "is not in the document",
      keys: operationKeys(context.tally),
    });
  }
}
