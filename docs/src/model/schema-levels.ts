import { isNode, type Node, schemaName } from "@carespec/document";
import type { Place, SchemaView } from "./schema-types.ts";

/** Component schemas within each other that are shown in one place. Deeper, a reader has lost the way. */
const MOST_LEVELS = 8;

/** Fields that are shown in one place. With more, a site would grow with the square of its documents. */
const MOST_FIELDS = 200;

/**
 * Views a schema as deep as a page can show it: as many levels of component schemas as have a readable
 * number of fields, and at least its own fields. Each schema has a page for the rest.
 *
 * @param view - views it with so many levels
 */
export function asDeepAsFits(view: (levels: number) => SchemaView): SchemaView {
  let shown = view(0);
  for (let levels = 1; levels <= MOST_LEVELS && hasMore(shown); levels += 1) {
    const next = view(levels);
    if (fieldsOf(next) > MOST_FIELDS && fieldsOf(shown) > 0) break;
    shown = next;
  }
  return shown;
}

/** Whether something in a view is left to another page. */
function hasMore(view: SchemaView): boolean {
  return view.elsewhere !== undefined || innerViews(view).some(hasMore);
}

function fieldsOf(view: SchemaView): number {
  return innerViews(view).reduce((sum, inner) => sum + fieldsOf(inner), view.members.length);
}

function innerViews({ members, items, alternatives }: SchemaView): SchemaView[] {
  const options = alternatives.flatMap((each) => each.options.map(({ view }) => view));
  return [...members, ...(items ? [items] : []), ...options];
}

/** The parts of an `allOf` are the schema itself: one with a name has the levels of one without. */
export function levelsOfPart(part: unknown, { levels }: Place): number {
  return isNode(part) && schemaName(part) !== undefined ? levels + 1 : levels;
}

/** Keys of a schema that holds others. */
const HOLDERS =
  /^(allOf|anyOf|oneOf|items|prefixItems|properties|patternProperties|additionalProperties)$/;

/** Whether a schema is of plain values, which its name says too little of and which take no room. */
export function isPlain(schema: Node): boolean {
  return !Object.keys(schema).some((key) => HOLDERS.test(key));
}
