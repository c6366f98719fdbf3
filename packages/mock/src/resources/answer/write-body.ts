import { isNode, type Node } from "@carespec/document";
import type { FoundContent, Place } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import type { ValidatorOf } from "../schemas/validators.ts";
import { completeValue, set } from "../values/complete-value.ts";
import { repairValue } from "../values/repair-value.ts";
import type { Source } from "../values/source.ts";

/** What bodies are written with. */
export interface Writing {
  reader: SchemaReader;
  validatorOf: ValidatorOf;
  source: Source;
}

/**
 * A whole body with a value at its place: other members that the schema requires come from the body's
 * example, or are made. `undefined` where no body that the schema lets pass was found.
 */
export function writeBody(
  { reader, validatorOf, source }: Writing,
  { schema, examples }: FoundContent,
  place: Pick<Place, "keys"> | undefined,
  value: unknown,
  around: (body: Node) => Node = (body) => body,
): { body: unknown } | undefined {
  if (!schema) return { body: value };
  const making = { reader, source };
  let draft = value;
  for (const key of (place?.keys ?? []).toReversed()) {
    const outer: Node = {};
    set(outer, key, draft);
    draft = outer;
  }
  if (isNode(draft) && (place?.keys.length ?? 0) > 0) draft = around(draft);
  const example = place?.keys.length === 0 ? undefined : examples.find(isNode);
  const whole = completeValue(making, schema.node, draft, example);
  const body = repairValue(making, validatorOf(schema.node), whole);
  return body === undefined ? undefined : { body };
}
