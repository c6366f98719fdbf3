import { isEvidence, isNode, type Node, resolve, schemaName } from "@carespec/document";
import { constraintsOf } from "./constraints.ts";
import { saysMore } from "./evidence.ts";
import { flagsOf } from "./flags.ts";
import { mergeMembers } from "./merge-members.ts";
import { alternativesOf } from "./schema-alternatives.ts";
import { membersOf } from "./schema-members.ts";
import { isLarge } from "./schema-size.ts";
import type { Place, SchemaView } from "./schema-types.ts";
import { typeWords } from "./type-words.ts";

/** Gathers what a reader is told of a schema, with all that it includes. */
export function viewSchema(schema: unknown, place: Place): SchemaView {
  if (!isNode(schema)) return { ...emptyView(schema), constraints: [] };
  const name = schemaName(schema);
  if (name !== undefined && place.within.includes(name)) {
    return { ...emptyView(schema), ...ownTexts(schema, place), repeats: name };
  }
  const isInside = place.within.length > 0 && place.isPart !== true;
  if (name !== undefined && isInside && isLarge(place.document, name)) {
    const node = resolve<Node>(place.document, schema);
    const type = { ...typeWords(node), text: name, component: name };
    return { ...emptyView(schema), ...ownTexts(node, place), type, elsewhere: name };
  }
  const node = resolve<Node>(place.document, schema);
  const own = isEvidence(node["x-evidence"]) ? node["x-evidence"] : undefined;
  const inner: Place = {
    ...place,
    isPart: false,
    around: own ?? place.around,
    within: name === undefined ? place.within : [...place.within, name],
  };
  const parts = Array.isArray(node.allOf)
    ? node.allOf.map((part) => viewSchema(part, { ...inner, isPart: true }))
    : [];
  const all = <T>(read: (view: SchemaView) => T[]): T[] => parts.flatMap(read);
  const itemsPlace = { ...inner, anchor: inner.anchor };
  const items = isNode(node.items) ? viewSchema(node.items, itemsPlace) : undefined;
  const members = membersOf(node, inner, viewSchema);
  const required = new Set(Array.isArray(node.required) ? node.required : []);
  return {
    ...emptyView(schema),
    ...ownTexts(node, place),
    type:
      name === undefined ? typeWords(node) : { ...typeWords(node), text: name, component: name },
    descriptions: [
      ...texts(node),
      ...referenceTexts(schema, node, place),
      ...all((v) => v.descriptions),
    ],
    constraints: [...constraintsOf(node), ...all((view) => view.constraints)],
    enumValues: [...list(node.enum), ...all((view) => view.enumValues)],
    examples: [...list(node.examples), ...only(node.example), ...all((view) => view.examples)],
    flags: [...flagsOf(node), ...all((view) => view.flags)],
    members: mergeMembers([...members, ...all((view) => view.members)]).map((each) =>
      required.has(each.name) ? { ...each, required: true } : each,
    ),
    alternatives: [...alternativesOf(node, inner, viewSchema), ...all((view) => view.alternatives)],
    ...(items && saysSomething(items) && { items }),
    ...(node.const !== undefined && { constant: { value: node.const } }),
    ...(node.default !== undefined && { fallback: { value: node.default } }),
    ...(isNode(node.externalDocs) && { moreAt: node.externalDocs as { url: string } }),
  };
}

/** A description beside a `$ref` replaces its target's; the reader gets both. */
function referenceTexts(schema: Node, node: Node, place: Place): string[] {
  if (typeof schema.$ref !== "string" || schema.description === undefined) return [];
  const target = resolve<Node>(place.document, { $ref: schema.$ref });
  return target.description === node.description ? [] : texts(target);
}

function ownTexts(node: Node, { around }: Place): Pick<SchemaView, "descriptions" | "evidence"> {
  const evidence = node["x-evidence"];
  return {
    descriptions: texts(node),
    ...(isEvidence(evidence) && saysMore(evidence, around) && { evidence }),
  };
}

function texts({ title, description }: Node): string[] {
  return [title, description].filter((text) => typeof text === "string");
}

/** Tells whether a view holds more than the words of its type. */
export function saysSomething(view: SchemaView): boolean {
  const { descriptions, constraints, enumValues, examples, flags, members, alternatives } = view;
  const lists = [descriptions, constraints, enumValues, examples, flags, members, alternatives];
  return (
    lists.some((each) => each.length > 0) ||
    Boolean(view.evidence || view.items || view.constant || view.fallback)
  );
}

function emptyView(schema: unknown): SchemaView {
  return {
    type: typeWords(schema),
    descriptions: [],
    constraints: [],
    enumValues: [],
    examples: [],
    flags: [],
    members: [],
    alternatives: [],
  };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function only(value: unknown): unknown[] {
  return value === undefined ? [] : [value];
}
