import { isNode, type Node, resolve } from "@carespec/document";
import { anchorPart } from "./anchor.ts";
import type { AlternativesView, Place, SchemaView, ViewSchema } from "./schema-types.ts";

const CHOICES = { oneOf: "Exactly one of these", anyOf: "One or more of these" } as const;

const CONDITIONS: Record<string, string> = {
  not: "Never this",
  if: "If it is this",
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: "then this too",
  else: "else this",
  contains: "At least one item is this",
  propertyNames: "Each name is this",
  contentSchema: "What the text holds",
  unevaluatedItems: "Every other item",
  unevaluatedProperties: "Every other member",
};

/** Lists the choices and conditions of a schema. */
export function alternativesOf(schema: Node, place: Place, read: ViewSchema): AlternativesView[] {
  const single = (label: string, part: unknown, name: string): AlternativesView => {
    const view = read(part, { ...place, anchor: `${place.anchor}.${anchorPart(name)}` });
    return { label, options: [{ title: titleOf(part, view, place), view }] };
  };
  const choices = Object.entries(CHOICES).flatMap(([key, label]) => {
    const options = schema[key];
    return Array.isArray(options) ? [choice(label, options, schema, place, read)] : [];
  });
  const conditions = Object.entries(CONDITIONS).flatMap(([key, label]) =>
    isNode(schema[key]) ? [single(label, schema[key], key)] : [],
  );
  const dependent = isNode(schema.dependentSchemas) ? schema.dependentSchemas : {};
  return [
    ...choices,
    ...conditions,
    ...Object.entries(dependent).map(([name, part]) =>
      single(`Where \`${name}\` is there, this too`, part, name),
    ),
  ];
}

function choice(
  label: string,
  options: unknown[],
  schema: Node,
  place: Place,
  read: ViewSchema,
): AlternativesView {
  const { propertyName, mapping } = isNode(schema.discriminator)
    ? (schema.discriminator as { propertyName?: string; mapping?: Record<string, string> })
    : {};
  return {
    label,
    options: options.map((option, index) => {
      const view = read(option, { ...place, anchor: `${place.anchor}.${index + 1}` });
      const value = Object.entries(mapping ?? {}).find(
        ([, target]) => isNode(option) && target === option.$ref,
      )?.[0];
      const title = titleOf(option, view, place);
      return { title: value === undefined ? title : `${title} (${propertyName}: ${value})`, view };
    }),
    ...(propertyName !== undefined && { discriminator: propertyName }),
  };
}

function titleOf(schema: unknown, view: SchemaView, place: Place): string {
  const { title } = isNode(schema) ? resolve<Node>(place.document, schema) : {};
  return view.type.component === undefined && typeof title === "string" ? title : view.type.text;
}
