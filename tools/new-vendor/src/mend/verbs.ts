import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { parse } from "yaml";

/** House verbs, by other words for the same. */
const SYNONYMS: Record<string, string> = {
  ...Object.fromEntries(["delete", "destroy", "erase", "drop", "cancel"].map((w) => [w, "remove"])),
  ...Object.fromEntries(
    ["post", "insert", "store", "register", "make", "book", "place"].map((w) => [w, "create"]),
  ),
  ...Object.fromEntries(["patch", "edit", "modify", "change", "set"].map((w) => [w, "update"])),
  ...Object.fromEntries(["put", "overwrite", "upsert"].map((w) => [w, "replace"])),
  ...Object.fromEntries(
    [
      "fetch",
      "read",
      "retrieve",
      "show",
      "view",
      "load",
      "download",
      "describe",
      "check",
      "head",
      "options",
    ].map((w) => [w, "get"]),
  ),
  ...Object.fromEntries(["index", "all", "browse"].map((w) => [w, "list"])),
  ...Object.fromEntries(["query", "lookup", "filter"].map((w) => [w, "search"])),
  ...Object.fromEntries(["upload", "attach", "append"].map((w) => [w, "add"])),
  ...Object.fromEntries(["login", "authorize", "signin"].map((w) => [w, "authenticate"])),
  ...Object.fromEntries(["refresh", "extend"].map((w) => [w, "renew"])),
  ...Object.fromEntries(["enable"].map((w) => [w, "activate"])),
  ...Object.fromEntries(["disable"].map((w) => [w, "deactivate"])),
  ...Object.fromEntries(["begin", "run", "trigger", "execute", "launch"].map((w) => [w, "start"])),
  ...Object.fromEntries(["track", "log", "report", "save"].map((w) => [w, "record"])),
  ...Object.fromEntries(
    ["notify", "submit", "publish", "push", "invite", "pay"].map((w) => [w, "send"]),
  ),
};

/** The verb that a method has where an operation says none. */
const OF_METHOD: Record<string, string> = {
  get: "get",
  head: "get",
  options: "get",
  trace: "get",
  post: "create",
  put: "replace",
  patch: "update",
  delete: "remove",
};

let verbs: readonly string[] | undefined;

/** The closed list of verbs that lint allows, read from `.spectral.yaml`. */
export function houseVerbs(root = repositoryRoot): readonly string[] {
  verbs ??= parse(readFileSync(join(root, ".spectral.yaml"), "utf8")).rules["carespec-operation-id"]
    .then.functionOptions.verbs as string[];
  return verbs;
}

/** The house verb for a word, if there is one. */
export function houseVerb(word: string): string | undefined {
  const lower = word.toLowerCase();
  return houseVerbs().includes(lower) ? lower : SYNONYMS[lower];
}

/** Words that mean another thing with some methods: what a POST cancels has a DELETE beside it. */
const MEANT: Record<string, RegExp> = { cancel: /delete/, index: /get/ };
const READING = /^(get|list|find|search)$/;
const WRITING = /^(put|patch|delete)$/;

/** The first word of a name that is its verb: not a noun such as in `upsertSearchRule`. */
export function verbAt(words: readonly string[], method: string): number {
  return words.findIndex((word, index) => {
    const verb = houseVerb(word);
    if (verb === undefined || MEANT[word.toLowerCase()]?.test(method) === false) return false;
    return index === 0 || !(READING.test(verb) && WRITING.test(method));
  });
}

/** The house verb of a request that says none. */
export function verbOfMethod(method: string): string {
  return OF_METHOD[method] ?? "send";
}
