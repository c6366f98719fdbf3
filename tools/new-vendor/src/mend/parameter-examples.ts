import {
  examplesOf,
  isNode,
  type Node,
  operationsOf,
  type Parameter,
  type PlacedOperation,
} from "@carespec/document";
import { allOperations } from "./all-operations.ts";
import { type Draft, ours, tell } from "./draft.ts";
import { MADE_UP } from "./examples.ts";
import { type ByForm, formOf, idsInAnswers } from "./ids-in-answers.ts";
import { createExampleMaker, type MakeExample } from "./make-example.ts";
import { tryResolve } from "./operation-ids.ts";
import type { Validate } from "./validator.ts";

/**
 * Gives an example to every parameter that a call must have, so that samples, mock and tests can make
 * it: the vendor's, else the id in the operation's own answer, else one made from the schema.
 */
export function mendParameterExamples(draft: Draft, validate: Validate): void {
  const { document } = draft;
  const make = createExampleMaker(document, validate);
  const byForm = Map.groupBy(operationsOf(document), ({ path }) => formOf(path));
  const parameters = allOperations(document).flatMap((placed) => placed.parameters);
  for (const parameter of new Set(parameters)) fillContent(draft, parameter, make);
  const places = allOperations(document).flatMap((placed) =>
    placed.parameters
      .filter(({ content }) => !isNode(content))
      .map((parameter): Place => ({ draft, placed, byForm, parameter, validate })),
  );
  const usersOf = Map.groupBy(places, ({ parameter }) => parameter);
  for (const parameter of usersOf.keys()) checkWritten(draft, parameter, validate);
  for (const [parameter, users] of usersOf) {
    const [place] = users;
    if (!place) continue;
    const told = parameter.in === "path" ? storiesOf(users) : [];
    const isNeeded = parameter.in === "path" || parameter.required === true;
    if (isNeeded && parameter.example === undefined) fill(told[0]?.place ?? place, make);
    tellOneStory(draft, parameter, told);
  }
}

/** A parameter, and where it is. */
interface Place {
  draft: Draft;
  placed: PlacedOperation;
  byForm: ByForm;
  parameter: Parameter;
  validate: Validate;
}

/** A parameter that is JSON as a whole has its example where its schema is. */
function fillContent(
  draft: Draft,
  { in: place, required, name, content }: Parameter,
  make: MakeExample,
): void {
  const [media] = Object.values(isNode(content) ? content : {});
  const isNeeded = place === "path" || required === true;
  if (!isNeeded || !isNode(media) || "example" in media || isNode(media.examples)) return;
  const made = make(media.schema ?? {}, "request");
  if (made === undefined) return;
  media.examples = { madeUp: { ...made, "x-evidence": ours(draft, MADE_UP) } };
  tell(draft.told.left, "Replace", `the made-up value of the parameter \`${name}\``);
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

/** What answers show as the id of one of the places that a parameter is used in. */
interface Story {
  place: Place;
  shown: unknown[];
}

function storiesOf(users: readonly Place[]): Story[] {
  return users
    .map((place) => ({ place, shown: idsFor(place) }))
    .filter(({ shown }) => shown.length > 0);
}

/**
 * Lets paths name things that the vendor's own answers show, so that calls find them. Where paths share a
 * parameter, and its example is shown below some of them only, the others get a parameter of their own.
 */
function tellOneStory(draft: Draft, parameter: Parameter, stories: readonly Story[]): void {
  if (parameter.example === undefined || stories.length === 0) return;
  const isShown = ({ shown }: Story) => shown.includes(parameter.example);
  const says = () =>
    tell(draft.told.mended, "ids in paths that the vendor's answers show", parameter.name);
  if (!stories.some(isShown)) {
    parameter.example = stories[0]?.shown[0];
    says();
  }
  for (const { place, shown } of stories.filter((each) => !isShown(each))) {
    const { pathItem, operation } = place.placed;
    const own = { ...structuredClone(parameter), example: shown[0] };
    for (const { parameters } of [operation, pathItem])
      replaceIn(draft, parameters, parameter, own);
    says();
  }
}

/** Puts a parameter into a list in place of the reference to another one. */
function replaceIn({ document }: Draft, list: unknown, parameter: Parameter, own: Parameter): void {
  if (!Array.isArray(list)) return;
  const at = list.findIndex((each) => isNode(each) && tryResolve(document, each) === parameter);
  if (at >= 0) list[at] = own;
}

/** The ids in answers, as the parameter's schema has them. */
function idsFor({ draft, placed, byForm, parameter, validate }: Place): unknown[] {
  const { name, schema = {} } = parameter;
  const shown = idsInAnswers(draft.document, byForm, placed.path, name);
  return (shown.length > 0 ? shown : idInPath(byForm, placed.path, name))
    .filter((value) => typeof value === "string" || typeof value === "number")
    .flatMap((value) => [value, String(value), Number(value)])
    .filter((value) => validate(schema, value, "request").length === 0);
}

/** The example that the path to an item has, for all paths that begin with it. */
function idInPath(byForm: ByForm, path: string, name: string): unknown[] {
  const item = formOf(path.slice(0, path.indexOf(`{${name}}`) + name.length + 2));
  const examples = (byForm.get(item) ?? []).flatMap(({ path: own, parameters }) =>
    parameters.flatMap((each) =>
      each.in === "path" && own.endsWith(`{${each.name}}`) ? [each.example] : [],
    ),
  );
  return examples.filter((example) => example !== undefined).slice(0, 1);
}
