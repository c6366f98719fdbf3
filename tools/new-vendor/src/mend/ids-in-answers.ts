import {
  examplesOf,
  isNode,
  type Node,
  type OpenApiDocument,
  type PlacedOperation,
  responsesOf,
} from "@carespec/document";
import pluralize from "pluralize";
import { tryResolve, wordsIn } from "./operation-ids.ts";

/** Operations by the form of their path, which is the same whatever its parameters are called. */
export type ByForm = ReadonlyMap<string, readonly PlacedOperation[]>;

/** The form of a path: parameters without their names. */
export function formOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}

/** Objects within each other in which a schema is searched for an id. */
const DEEPEST = 6;

/**
 * What the answers of an operation, or of others at the start of its path, show as the id that a path
 * parameter takes, the best first: in examples, else in the examples of properties.
 *
 * @param path - of the operation
 * @param name - of the parameter
 */
export function idsInAnswers(
  document: OpenApiDocument,
  byForm: ByForm,
  path: string,
  name: string,
): unknown[] {
  const { bodies, wanted } = answersOfItem(document, byForm, path, name);
  const shown = bodies.flatMap((media) =>
    examplesOf(document, media).flatMap(([, value]) => thingsIn(value)),
  );
  const found = valuesOf(shown, wanted);
  if (found.length > 0) return found;
  return valuesOf(
    bodies.flatMap(({ schema }) => thingsIn(shownBySchema(document, schema))),
    wanted,
  );
}

/**
 * The bodies that an item and lists of it are answered with, and what its id may be called in them, the
 * surest first.
 */
export function answersOfItem(
  document: OpenApiDocument,
  byForm: ByForm,
  path: string,
  name: string,
) {
  const at = path.indexOf(`{${name}}`);
  const collection = path.slice(0, at).replace(/\/$/, "");
  const item = path.slice(0, at + name.length + 2);
  const bodies: Node[] = [...new Set([item, collection].map(formOf))]
    .flatMap((form) => byForm.get(form) ?? [])
    .flatMap(({ operation }) => responsesOf(document, operation))
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ response }) => Object.values(response.content ?? {}));
  // The item's own path may call its parameter otherwise, and by the member that has the id.
  const names = (byForm.get(formOf(item)) ?? []).flatMap((placed) =>
    [...placed.path.matchAll(/\{([^{}]+)\}$/g)].map(([, last = ""]) => last),
  );
  const noun = collection.split("/").at(-1) ?? "";
  const wanted = [...new Set([...names, name].flatMap((each) => namesOfId(each, noun)))];
  return { bodies, wanted };
}

/** What an id may be called in an item, the surest first: `{thing_uuid}` of `/things` is its `uuid`. */
function namesOfId(parameter: string, collection: string): string[] {
  const key = plain(parameter);
  const noun = plain(pluralize.singular(wordsIn(collection).join("")));
  const rest = key.startsWith(noun) ? key.slice(noun.length) : "";
  const isId = /(id|uuid|guid)s?$/.test(key);
  const usual = isId ? ["id", "uuid", "guid"] : ["id"];
  return [...new Set([key, rest, ...usual, `${noun}id`, noun])].filter((each) => each !== "");
}

function valuesOf(things: readonly Node[], wanted: readonly string[]): unknown[] {
  return things.flatMap((thing) =>
    wanted.flatMap((word) =>
      Object.entries(thing).flatMap(([member, value]) => (plain(member) === word ? [value] : [])),
    ),
  );
}

/** A name as its words, without signs and in small letters. */
export function plain(name: string): string {
  return wordsIn(name).join("").toLowerCase();
}

/** The objects that an answer is about: itself, its items, or those of a list in it. */
export function thingsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.filter(isNode);
  if (!isNode(value)) return [];
  const inner = Object.values(value).flatMap((each) =>
    Array.isArray(each) ? each.filter(isNode) : isNode(each) ? [each] : [],
  );
  return [value, ...inner];
}

/** What a schema shows by examples of its properties; the rest is left out. */
function shownBySchema(document: OpenApiDocument, schema: unknown, depth = 0): unknown {
  if (!isNode(schema) || depth > DEEPEST) return undefined;
  const { examples, allOf, properties, items } = tryResolve(document, schema);
  const [example] = Array.isArray(examples) ? examples : [];
  if (example !== undefined) return example;
  const inner = (each: unknown) => shownBySchema(document, each, depth + 1);
  if (isNode(items)) return [inner(items)];
  const parts = (Array.isArray(allOf) ? allOf : []).map(inner).filter(isNode);
  const own = Object.entries(isNode(properties) ? properties : {}).map(([name, each]) => [
    name,
    inner(each),
  ]);
  return Object.assign(
    {},
    ...parts,
    Object.fromEntries(own.filter(([, value]) => value !== undefined)),
  );
}
