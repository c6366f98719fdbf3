import {
  bodySchema,
  isNode,
  type Node,
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  resolve,
  responsesOf,
  webhooksOf,
} from "@carespec/document";
import { asciiOf, createNames, upperFirst } from "@carespec/document/normalize";
import pluralize from "pluralize";
import { callbacksOf } from "./all-operations.ts";
import { type Draft, tell } from "./draft.ts";
import { houseVerb, verbAt, verbOfMethod } from "./verbs.ts";

/** Heading of the names that operations without one got. */
export const MADE_OF_PATH = "operationIds made of method and path";

/** Names that a client has besides its operations, or that JavaScript gives a meaning. */
const TAKEN = ["request", "url", "pages", "then", "constructor", "toString", "valueOf"];

/**
 * Gives operations the house's names: a verb of its list and a noun, each once. A name that is one
 * already is kept; `deletePet` becomes `removePet`, and a `GET` that answers with a list is `list…`.
 */
export function renameOperations({ document, told }: Draft): void {
  const operations = [...operationsOf(document), ...webhooksOf(document)];
  const names = createNames(TAKEN, (name) => name.toLowerCase());
  // Callbacks are found by their place; an id of theirs would be a second name for it.
  for (const { operation } of callbacksOf(document)) delete (operation as Node).operationId;
  for (const placed of operations) {
    const { operation, path, method } = placed;
    const before = operation.operationId as string | undefined;
    const wished = nameOf(document, placed);
    const given = names.give(wished, wished + upperFirst(byWords(path)));
    operation.operationId = given;
    if (before === given) continue;
    if (before === undefined) {
      tell(told.mended, MADE_OF_PATH, given);
    } else {
      told.renamed.push({ what: `${method.toUpperCase()} ${path}`, from: before, to: given });
    }
  }
}

function nameOf(document: OpenApiDocument, placed: PlacedOperation): string {
  const words = wordsIn(placed.operation.operationId ?? "");
  const isList = placed.method === "get" && answersList(document, placed);
  const at = verbAt(words, placed.method);
  const verb = houseVerb(words[at] ?? "") ?? verbOfMethod(placed.method);
  const nouns = words.filter(
    (word, index) => index !== at && !isNoise(word, placed.method, words[index + 1]),
  );
  const isOne = isAboutOne(placed);
  const told = isOne ? [...nouns.slice(0, -1), pluralize.singular(nouns.at(-1) ?? "")] : nouns;
  const noun = withoutDigits(
    nouns.length > 0 ? told.map(pascal).join("") : nounOfPath(placed, isList),
  );
  return (verb === "get" && isList ? "list" : verb) + noun;
}

const DIGITS = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** A noun begins with a letter: `2fa` is `TwoFa`. */
function withoutDigits(noun: string): string {
  const [digits = ""] = /^\d+/.exec(noun) ?? [];
  const words = [...digits].map((digit) => DIGITS[Number(digit)]).join("");
  return words + (digits === "" ? noun : pascal(noun.slice(digits.length)));
}

/** Whether an operation makes one thing or is about the one that its path names. */
function isAboutOne({ path, method, operation }: PlacedOperation): boolean {
  const id = operation.operationId ?? "";
  // A name that is the house's already is its author's choice.
  if (/^[a-z]+[A-Z]/.test(id) && houseVerb(wordsIn(id)[0] ?? "") === wordsIn(id)[0]) return false;
  return path.endsWith("}") || (method === "post" && !/\b(search|list|batch|bulk)/i.test(id));
}

/** Words that generators of documents add to a name: controllers, versions, the method again. */
function isNoise(word: string, method: string, next = ""): boolean {
  if (/^api$/i.test(word) && /^(key|token|secret|client|user)s?$/i.test(next)) return false;
  return /^(controller|resource|api|using|v\d+)$/i.test(word) || word.toLowerCase() === method;
}

/** The thing that a path is about: its last named part, in the singular where one of many is meant. */
function nounOfPath({ path, method, operation }: PlacedOperation, isList: boolean): string {
  const parts = path.split("/").filter(Boolean);
  const named = parts.filter((part) => !part.startsWith("{") && !/^(api|v\d+)$/i.test(part));
  const isOne = method === "post" || parts.at(-1)?.startsWith("{") || !isList;
  const words = named.slice(-2).map((part) => wordsIn(part).map(pascal).join(""));
  const last = words.at(-1);
  if (last === undefined) return pascal(wordsIn(operation.tags?.[0] ?? "root").join(" ")) || "Root";
  // `/users/{id}/posts` names posts of users; the parent tells two lists apart.
  const parent = parts.length > 2 && words.length > 1 ? pluralize.singular(words[0] ?? "") : "";
  return parent + (isOne ? pluralize.singular(last) : last);
}

function byWords(path: string): string {
  const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const words = parameters.length > 0 ? ["by", ...parameters] : path.split("/");
  return words.flatMap(wordsIn).map(pascal).join("");
}

/** `users.listAll` and `list_all-users` have three words. They are in the letters of ASCII. */
export function wordsIn(text: string): string[] {
  return (
    asciiOf(text)
      .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
      .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
      .match(/[A-Za-z0-9]+/g) ?? []
  );
}

function pascal(word: string): string {
  return word === "" ? "" : upperFirst(word);
}

/** Whether an operation's success is a list, or an object around the only list in it. */
export function answersList(document: OpenApiDocument, { operation }: PlacedOperation): boolean {
  const success = responsesOf(document, operation).find(({ status }) => /^2/.test(status));
  const schema = success && bodySchema(success.response);
  if (!isNode(schema)) return false;
  return listIn(document, schema) !== undefined;
}

/** JSON pointer to the one list in a body of this schema; empty where the body is the list. */
export function listIn(document: OpenApiDocument, schema: object): string | undefined {
  const whole = tryResolve(document, schema);
  if (isArray(whole)) return "";
  const properties = { ...allProperties(document, whole) };
  const lists = Object.entries(properties).filter(([, each]) => {
    const list = isNode(each) ? tryResolve(document, each) : {};
    // A thing that holds things of its own kind is a tree, not a page.
    return isArray(list) && !isSame(list.items, schema);
  });
  const [only] = lists;
  const isAround = /^(data|items|results|content|value|values|records|list|entries|rows)$/i;
  const named = lists.filter(([name]) => isAround.test(name));
  // A thing with an id has its items or records; it is not a page of them.
  if ("id" in properties) return undefined;
  if (named.length === 1) return `/${named[0]?.[0]}`;
  return lists.length === 1 && Object.keys(properties).length <= 6 && only
    ? `/${only[0]}`
    : undefined;
}

function isSame(items: unknown, schema: object): boolean {
  return (
    isNode(items) &&
    typeof items.$ref === "string" &&
    "$ref" in schema &&
    items.$ref === schema.$ref
  );
}

function isArray(schema: Record<string, unknown>): boolean {
  return [schema.type].flat().includes("array");
}

/** The properties of a schema and of what it is composed of. */
export function allProperties(
  document: OpenApiDocument,
  schema: Record<string, unknown>,
  depth = 0,
): Record<string, unknown> {
  const parts = Array.isArray(schema.allOf) && depth < 5 ? schema.allOf : [];
  return Object.assign(
    {},
    ...parts.map((part) => allProperties(document, tryResolve(document, part), depth + 1)),
    schema.properties,
  );
}

/** A part without its reference; empty where that leads nowhere. */
export function tryResolve(document: OpenApiDocument, part: unknown): Record<string, unknown> {
  try {
    return resolve<Record<string, unknown>>(document, part as object as Record<string, unknown>);
  } catch {
    return {};
  }
}
