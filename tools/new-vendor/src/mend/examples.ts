import { isNode, type Node, objectsOf, type PlacedObject } from "@carespec/document";
import { camelCase, createNames, type Names } from "@carespec/document/normalize";
import { freeCreatedId } from "./created-id.ts";
import { type Draft, ours, tell } from "./draft.ts";
import { createExampleMaker, type MakeExample } from "./make-example.ts";
import { tryResolve } from "./operation-ids.ts";
import { placeInWords } from "./place.ts";
import type { Direction, Validate } from "./validator.ts";

/** Why an example is ours. */
export const MADE_UP =
  "Made up from the schema when the vendor was added; the vendor prints no example.";

/**
 * Gives every body named examples that fit its schema: the vendor's under names of the house, and one
 * of ours, marked so, where it prints none or only such that break its own schema.
 */
export function mendExamples(
  draft: Draft,
  validate: Validate,
  make: MakeExample = createExampleMaker(draft.document, validate),
): void {
  const bodies = [...objectsOf(draft.document, "document")].filter(
    ({ node, kind }) => (kind === "requestBody" || kind === "response") && isNode(node.content),
  );
  const isShared = ({ keys }: PlacedObject) => keys[0] === "components";
  // Names of shared errors come first: no operation's own may repeat one.
  const taken: string[] = [];
  const shared = createNames();
  for (const body of bodies.filter(isShared))
    taken.push(...mendBody(draft, body, shared, validate, make));
  const names = new Map<string, Names>();
  for (const body of bodies.filter((each) => !isShared(each))) {
    const owner = `${body.keys.slice(0, 3).join("/")} ${body.kind}`;
    const own = names.get(owner) ?? createNames(body.kind === "response" ? taken : []);
    names.set(owner, own);
    mendBody(draft, body, own, validate, make);
  }
}

/** Mends the examples of one body in all its media types, and returns their names. */
function mendBody(
  draft: Draft,
  placed: PlacedObject,
  names: Names,
  validate: Validate,
  make: MakeExample,
): string[] {
  const { node, kind } = placed;
  const direction: Direction = kind === "requestBody" ? "request" : "response";
  return Object.entries(node.content as Node).flatMap(([type, media]) => {
    if (!isNode(media)) return [];
    mendMedia(draft, { ...placed, media, type, direction, names }, validate, make);
    return Object.keys(media.examples as Node);
  });
}

interface Body extends PlacedObject {
  media: Node;
  type: string;
  direction: Direction;
  names: Names;
}

function mendMedia(draft: Draft, body: Body, validate: Validate, make: MakeExample): void {
  const { media, type, direction, names, keys } = body;
  const { document, told } = draft;
  const place = `${placeInWords(document, keys)}${/json/.test(type) ? "" : ` as ${type}`}`;
  const kept: Node = {};
  for (const [name, example] of writtenExamples(media)) {
    const { value } = tryResolve(document, example);
    if (value === undefined) continue;
    const problems = isText(type) ? [] : validate(media.schema ?? {}, value, direction);
    if (problems.length > 0) {
      const why = problems.slice(0, 2).join("; ").trim();
      tell(
        told.left,
        "Correct",
        `the vendor's example \`${name}\` of ${place} breaks its schema (${why})`,
      );
      continue;
    }
    kept[names.give(nameFor(name, keys))] = example;
  }
  delete media.example;
  if (Object.keys(kept).length === 0) {
    const made = isText(type) ? { value: textOf(media) } : make(media.schema ?? {}, direction);
    if (made !== undefined && isCreation(body)) {
      const fits = (value: Node) => validate(media.schema ?? {}, value, "request").length === 0;
      made.value = freeCreatedId(document, keys[1] ?? "", made.value, fits);
    }
    if (made === undefined)
      tell(told.left, "Correct", `${place} has no example: none could be made`);
    else {
      kept[names.give(nameFor("", keys, "madeUp"))] = {
        ...made,
        "x-evidence": ours(draft, MADE_UP),
      };
      tell(told.left, "Replace", `the made-up example of ${place}`);
    }
  }
  media.examples = kept;
}

/** The name of an example: a shared error's is that of the error where it has none of its own. */
function nameFor(name: string, [part, , component = ""]: string[], otherwise = "printed"): string {
  const isNameless = ["default", "example", "response", "undefined", ""].includes(name);
  if (!isNameless) return lowerCamel(name);
  return part === "components" ? lowerCamel(component) : otherwise;
}

/** Whether a body is that of a `POST`, whose answer says the id of what was made. */
function isCreation({ kind, keys }: Body): boolean {
  return kind === "requestBody" && keys[2] === "post";
}

/** Plain text, pages and files, of which no schema says more. */
function isText(type: string): boolean {
  return !/json|form/i.test(type);
}

function textOf(media: Node): string {
  const schema = isNode(media.schema) ? media.schema : {};
  const [first] = [schema.example, ...[schema.examples ?? []].flat(), schema.default].filter(
    (value) => typeof value === "string",
  );
  return typeof first === "string" ? first : "made up";
}

function writtenExamples({ example, examples }: Node): [string, Node][] {
  const single: [string, Node][] = example === undefined ? [] : [["default", { value: example }]];
  if (!isNode(examples)) return single;
  const named = Object.entries(examples).flatMap(([name, written]): [string, Node][] =>
    isNode(written) && ("value" in written || "$ref" in written) ? [[name, written]] : [],
  );
  return [...named, ...single];
}

function lowerCamel(name: string): string {
  const words = camelCase(name.replaceAll(/[^\p{L}\p{N}]+/gu, " "));
  const lower = words.replace(/^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (found) => found.toLowerCase());
  return /^\p{L}/u.test(lower) ? lower : `example${lower}`;
}

/** Removes examples, defaults and enums of schemas that break the schema itself. */
export function mendSchemaExamples({ document, told }: Draft, validate: Validate): void {
  for (const { node, kind, keys } of objectsOf(document, "document")) {
    if (kind !== "schema") continue;
    const place = placeInWords(document, keys);
    const fits = (value: unknown) =>
      validate(withoutExamples(node), value, "response").length === 0 ||
      validate(withoutExamples(node), value, "request").length === 0;
    if (node.example !== undefined) {
      node.examples = [...(Array.isArray(node.examples) ? node.examples : []), node.example];
      delete node.example;
    }
    if (node.examples !== undefined && !Array.isArray(node.examples)) {
      node.examples = isNode(node.examples) ? Object.values(node.examples) : [];
    }
    if (Array.isArray(node.examples)) {
      const good = node.examples.filter(fits);
      if (good.length < node.examples.length)
        tell(told.left, "Correct", `an example of ${place} breaks its schema`);
      if (good.length > 0) node.examples = good;
      else delete node.examples;
    }
    if (node.default !== undefined && !fits(node.default)) {
      delete node.default;
      tell(told.left, "Correct", `the default of ${place} breaks its schema`);
    }
  }
}

function withoutExamples({ examples: _, example: __, default: ___, ...schema }: Node): Node {
  return schema;
}
