import {
  examplesOf,
  isNode,
  type Node,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  responsesOf,
} from "@carespec/document";
import pluralize from "pluralize";
import { allOperations } from "./all-operations.ts";
import { type Draft, ours, tell } from "./draft.ts";
import { MADE_UP } from "./examples.ts";
import { createExampleMaker, type MakeExample } from "./make-example.ts";
import { tryResolve, wordsIn } from "./operation-ids.ts";
import type { Validate } from "./validator.ts";

/**
 * Gives an example to every parameter that a call must have, so that samples, mock and tests can make
 * it: the vendor's, else the id in the operation's own answer, else one made from the schema.
 */
export function mendParameterExamples(draft: Draft, validate: Validate): void {
  const { document } = draft;
  const make = createExampleMaker(document, validate);
  const byPath = Map.groupBy(operationsOf(document), ({ path }) => path);
  for (const placed of allOperations(document)) {
    for (const parameter of placed.parameters) {
      if (isNode(parameter.content)) continue;
      checkWritten(draft, parameter, validate);
      const place: Place = { draft, placed, byPath, parameter, validate };
      if (parameter.in === "path") tellOneStory(place);
      const isNeeded = parameter.in === "path" || parameter.required === true;
      if (isNeeded && parameter.example === undefined) fill(place, make);
    }
  }
}

/** A parameter, and where it is. */
interface Place {
  draft: Draft;
  placed: PlacedOperation;
  /** The operations of the document, which do not change. */
  byPath: Map<string, PlacedOperation[]>;
  parameter: Parameter;
  validate: Validate;
}

function checkWritten({ document, told }: Draft, parameter: Parameter, validate: Validate): void {
  const fits = (value: unknown) => validate(parameter.schema ?? {}, value, "request").length === 0;
  const named = isNode(parameter.examples) ? parameter.examples : undefined;
  if (named) {
    const values = examplesOf(document, parameter).map(([, value]) => value);
    parameter.example = values.find(fits);
    delete parameter.examples;
  }
  if (parameter.example === undefined) delete parameter.example;
  else if (!fits(parameter.example)) {
    delete parameter.example;
    tell(
      told.left,
      "Correct",
      `the vendor's example of the parameter \`${parameter.name}\` breaks its schema`,
    );
  }
}

function fill(place: Place, make: MakeExample): void {
  const { draft, parameter, validate } = place;
  const { document, told } = draft;
  const schema = parameter.schema ?? {};
  const fits = (value: unknown) =>
    value !== undefined && validate(schema, value, "request").length === 0;
  const written = tryResolve(document, schema);
  const [own] = [...[written.examples ?? []].flat(), written.default].filter(fits);
  const shown = own ?? (parameter.in === "path" ? idsFor(place)[0] : undefined);
  const made = shown === undefined ? make(schema, "request") : { value: shown };
  if (made === undefined) {
    tell(
      told.left,
      "Correct",
      `the parameter \`${parameter.name}\` has no example: none could be made`,
    );
    return;
  }
  parameter.example = made.value;
  if (own === undefined) {
    (parameter as Node)["x-evidence"] ??= ours(
      draft,
      MADE_UP.replace("the vendor prints", "the vendor's document has"),
    );
    tell(told.left, "Replace", `the made-up value of the parameter \`${parameter.name}\``);
  }
}

/** Lets a path name a thing that the vendor's own answers show, so that calls find it. */
function tellOneStory(place: Place): void {
  const { draft, parameter } = place;
  const shown = idsFor(place);
  if (parameter.example === undefined || shown.length === 0) return;
  if (shown.includes(parameter.example)) return;
  parameter.example = shown[0];
  tell(draft.told.mended, "ids in paths that the vendor's answers show", parameter.name);
}

/** The ids in answers, as the parameter's schema has them. */
function idsFor({ draft, placed, byPath, parameter, validate }: Place): unknown[] {
  const { name, schema = {} } = parameter;
  return idInAnswers(draft, byPath, placed, name)
    .filter((value) => typeof value === "string" || typeof value === "number")
    .flatMap((value) => [value, String(value), Number(value)])
    .filter((value) => validate(schema, value, "request").length === 0);
}

/** What the answers of an operation, or of others below the same path, show as this id. */
function idInAnswers(
  { document }: Draft,
  byPath: Map<string, PlacedOperation[]>,
  { path }: PlacedOperation,
  name: string,
): unknown[] {
  const end = path.indexOf(`{${name}}`) + name.length + 2;
  const prefix = path.slice(0, end);
  const collection = path.slice(0, path.indexOf(`{${name}}`)).replace(/\/$/, "");
  const key = wordsIn(name).join("").toLowerCase();
  const noun = pluralize
    .singular(wordsIn(collection.split("/").at(-1) ?? "").join(""))
    .toLowerCase();
  const wanted = [key, "id", `${noun}id`, noun];
  const sources = [...new Set([prefix, collection])].flatMap((each) => byPath.get(each) ?? []);
  return sources
    .flatMap(({ operation }) => responsesOf(document, operation))
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ response }) => Object.values(response.content ?? {}))
    .flatMap((media) => examplesOf(document, media).map(([, value]) => value))
    .flatMap((value) => thingsIn(value))
    .flatMap((thing) =>
      wanted.flatMap((word) =>
        Object.entries(thing).flatMap(([member, value]) =>
          wordsIn(member).join("").toLowerCase() === word ? [value] : [],
        ),
      ),
    );
}

/** The objects that an answer is about: itself, its items, or those of a list in it. */
function thingsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.filter(isNode);
  if (!isNode(value)) return [];
  const inner = Object.values(value).flatMap((each) =>
    Array.isArray(each) ? each.filter(isNode) : isNode(each) ? [each] : [],
  );
  return [value, ...inner];
}
