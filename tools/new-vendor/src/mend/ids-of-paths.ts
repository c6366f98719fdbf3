import { isNode, type Node, operationsOf } from "@carespec/document";
import type { Draft } from "./draft.ts";
import { MADE_UP } from "./examples.ts";
import { answersOfItem, formOf, idsInAnswers, plain, thingsIn } from "./ids-in-answers.ts";
import type { Validate } from "./validator.ts";

/**
 * Lets made-up answers show the id that the path to an item takes, where no answer shows it: such as where
 * the parameter must be a UUID and the schema of the item says nothing of its id.
 */
export function showIdsOfPaths({ document }: Draft, validate: Validate): void {
  const byForm = Map.groupBy(operationsOf(document), ({ path }) => formOf(path));
  for (const { path, parameters } of operationsOf(document)) {
    const item = parameters.find(
      ({ in: place, name }) => place === "path" && path.endsWith(`{${name}}`),
    );
    const id = item?.example;
    if (!item || (typeof id !== "string" && typeof id !== "number")) continue;
    const shown = idsInAnswers(document, byForm, path, item.name);
    if (shown.some((value) => String(value) === String(id))) continue;
    const { bodies, wanted } = answersOfItem(document, byForm, path, item.name);
    for (const { schema, examples } of bodies) {
      const made = Object.values(isNode(examples) ? examples : {}).filter(isMadeUp);
      for (const example of made) {
        const fits = () => validate(schema ?? {}, example.value, "response").length === 0;
        showId(thingsIn(example.value), wanted, id, fits);
      }
    }
  }
}

function isMadeUp(example: unknown): example is Node {
  if (!isNode(example) || !isNode(example["x-evidence"])) return false;
  return example["x-evidence"].note === MADE_UP;
}

/** Gives the first thing that has an id this one, as a text or a number, where it stays valid. */
function showId(
  things: readonly Node[],
  wanted: readonly string[],
  id: string | number,
  fits: () => boolean,
): void {
  for (const word of wanted) {
    const thing = things.find((each) => memberOf(each, word) !== undefined);
    const member = thing && memberOf(thing, word);
    if (!thing || member === undefined) continue;
    const before = thing[member];
    for (const value of [id, String(id), Number(id)]) {
      thing[member] = value;
      if (fits()) return;
    }
    thing[member] = before;
  }
}

function memberOf(thing: Node, word: string): string | undefined {
  return Object.keys(thing).find((name) => plain(name) === word && !isNode(thing[name]));
}
