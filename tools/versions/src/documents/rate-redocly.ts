import { isNode } from "@carespec/document";
import type { Change, Heading, Size } from "../change.ts";
import type { RedoclyChange } from "./redocly-diff.ts";
import type { Side, SidesAt } from "./sides.ts";
import { type PlacedChange, placed } from "./told-places.ts";
import type { WhereOf } from "./where.ts";

/** What a rule says about a difference. */
interface Rating {
  size: Exclude<Size, "none">;
  /** What happens to callers. */
  text: string;
  heading?: Heading;
}

/** What is known of the documents that are compared. */
export interface Compared {
  sides: { base: SidesAt; revision: SidesAt };
  where: { base: WhereOf; revision: WhereOf };
}

/** What callers notice of Redocly's findings that break them, by its rule. */
const CONSEQUENCES: Record<string, (isSent: boolean) => string> = {
  "operation-removed": () => "is gone: calls of it no longer compile",
  "path-removed": () => "is gone, with its operations",
  "operation-id-changed": () => "has another name: calls by the old one no longer compile",
  "parameter-removed": () => "is gone: calls that pass it no longer compile",
  "parameter-became-required": () => "is required now: calls without it no longer compile",
  "request-body-became-required": () => "is required now: calls without it no longer compile",
  "response-removed": () =>
    "is no longer documented: code that expects this status no longer compiles",
  "property-removed": (isSent) =>
    isSent
      ? "is gone: callers that send it no longer compile"
      : "is gone: code that reads it no longer compiles",
  "required-properties-added": () =>
    "has new required members: callers that do not send them no longer compile",
  "enum-values-added": () => "has new values: code that lists all of them is no longer complete",
  "enum-values-removed": () =>
    "lost values: callers that send them are refused and no longer compile",
  "schema-type-changed": () => "has another type: code that uses it no longer compiles",
  "server-removed": () => "is at another address: calls go elsewhere",
  "security-requirement-changed": () => "needs other credentials",
  "security-scheme-changed": () => "takes the credential in another way",
};

/** Turns a difference that Redocly found into a change, rated as callers of a typed client would. */
export function rateRedocly(change: RedoclyChange, compared: Compared): PlacedChange | undefined {
  // A field that is gone was of an object that is still there.
  const side = change.kind === "removed" && change.property === undefined ? "base" : "revision";
  const rating = ratingOf(change, compared.sides[side](change.path));
  if (!rating) return undefined;
  const { size, text } = rating;
  const found = compared.where[side](change.path, change.property === undefined);
  const where = { ...found, members: [...found.members, ...requiredOrNot(change)] };
  const [before, after] = [shown(change.base?.value), shown(change.revision?.value)];
  const showsValues = change.kind === "modified" && change.property !== "required";
  const told: Omit<Change, "subject"> = {
    size,
    heading: rating.heading ?? headingOf(change, size),
    text,
    by: isOwn(change, size) ? "document rules" : "redocly diff",
    pointer: change.path,
    ...(showsValues && before !== undefined && { before }),
    ...(showsValues && after !== undefined && { after }),
  };
  const identity = JSON.stringify([where.written, change.kind, change.property]);
  return { change: placed(told, where), identity };
}

/** The members that are required now or no longer. */
function requiredOrNot({ property, base, revision }: RedoclyChange): string[] {
  if (property !== "required") return [];
  const [before, now] = [base?.value, revision?.value].map((value): unknown[] =>
    Array.isArray(value) ? value : [],
  ) as [unknown[], unknown[]];
  const changed = [...before, ...now].filter(
    (name) => before.includes(name) !== now.includes(name),
  );
  return changed.map(String);
}

function isOwn(change: RedoclyChange, size: Size): boolean {
  return size !== change.impact;
}

/** `undefined` where another rule tells the same. */
function ratingOf(change: RedoclyChange, sides: ReadonlySet<Side>): Rating | undefined {
  const { typeName, kind, property, path, base, revision, impact } = change;
  const isSent = sides.has("sent");
  if (path.includes("/x-pagination") || path.includes("/x-evidence")) return undefined;
  if (property === "x-evidence" || property === "x-pagination") return undefined;
  if (
    typeName === "Example" ||
    /\/examples?(\/|$)/.test(path) ||
    /^examples?$/.test(property ?? "")
  ) {
    return undefined; // the examples are compared by themselves
  }
  if (typeName === "PathItem" && property === "key") return undefined; // its parameters tell
  if (property === "x-client-supplied") return clientSupplied(revision?.value === true);
  if (property === "x-sensitive") return sensitive(base?.value, revision?.value);
  if (typeName === "Parameter" && property === "name" && kind === "modified") {
    return { size: "major", text: "has another name: calls by the old one no longer compile" };
  }
  if (/^#\/components\/schemas\/[^/]+$/.test(path) && kind !== "modified") {
    return kind === "removed"
      ? { size: "major", text: "is gone: imports of this type no longer compile" }
      : { size: "minor", text: "is new, an exported type" };
  }
  if (property === "default") {
    return isSent
      ? { size: "minor", text: "has another default: calls that leave it out mean something else" }
      : { size: "patch", text: "has another default" };
  }
  if (isSent && kind === "removed" && /(Schema|SchemaProperties)$/.test(typeName)) {
    return { size: "major", text: "is gone: callers that send it no longer compile" };
  }
  if (
    property === "enum" &&
    isSent &&
    impact === "patch" &&
    hasGrown(base?.value, revision?.value)
  ) {
    return { size: "minor", text: "takes more values" };
  }
  if (property === "enum" && impact === "patch" && hasGrown(revision?.value, base?.value)) {
    return { size: "major", text: "lost values: code that compares with them no longer compiles" };
  }
  if (property === "required" && isSent && impact === "patch") {
    if (hasGrown(revision?.value, base?.value)) {
      return { size: "minor", text: "may leave out members that were required" };
    }
  }
  const [verdict] = change.verdicts ?? [];
  // What is only read has no limits that a caller could exceed.
  const isLimit = verdict?.ruleId === "schema-constraint-changed" && property !== "format";
  if (isLimit && sides.has("read") && !isSent) {
    return { size: "patch", text: fieldText(change) };
  }
  if (verdict?.ruleId === "required-properties-removed" && Array.isArray(base?.value)) {
    const now = Array.isArray(revision?.value) ? revision.value : [];
    const names = base.value.filter((name) => !now.includes(name)).map((name) => `\`${name}\``);
    const text = `may lack ${names.join(", ")} now: code that reads it no longer compiles`;
    return { size: impact, text };
  }
  if (verdict?.ruleId === "schema-constraint-changed") {
    return { size: impact, text: limitText(change, sides) };
  }
  const consequence = verdict && CONSEQUENCES[verdict.ruleId]?.(isSent && !sides.has("read"));
  const said = verdict?.message.replace(/\.$/, "");
  if (verdict) {
    return { size: impact, text: consequence ? consequence : `breaks callers: ${said}` };
  }
  return { size: impact, text: plainText(change) };
}

/** A format is a promise of what is read, and a limit of what is sent. */
function limitText({ property, revision }: RedoclyChange, sides: ReadonlySet<Side>): string {
  if (property === "format" && revision?.value === undefined) {
    return "no longer promises a format: code that relies on it may fail";
  }
  if (property === "format" && !sides.has("sent")) {
    return "has another format: code that relies on the old one may fail";
  }
  return `is limited more by \`${property}\`: what was accepted may be refused`;
}

function clientSupplied(isSupplied: boolean): Rating {
  return isSupplied
    ? { size: "major", text: "is sent by the client now: calls that pass it no longer compile" }
    : { size: "major", text: "is no longer sent by the client: each call must bring it" };
}

function sensitive(before: unknown, after: unknown): Rating {
  const isWeaker = before !== undefined && (after === undefined || before === "credential");
  return isWeaker
    ? { size: "minor", text: "is no longer kept out of journals, errors and logs as it was" }
    : { size: "patch", text: "is kept out of journals, errors and logs" };
}

/** Whether every value stayed and some came. */
function hasGrown(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return before.every((value) => after.includes(value)) && after.length > before.length;
}

function plainText(change: RedoclyChange): string {
  if (change.kind === "added") return "is new";
  if (change.kind === "removed") return "is gone";
  if (change.property === "deprecated") return "is marked as deprecated, or no longer";
  return fieldText(change);
}

function fieldText({ property, typeName, base, revision }: RedoclyChange): string {
  if (property === undefined) return `has another ${typeName.toLowerCase()}`;
  if (base?.value === undefined) return `gains \`${property}\``;
  if (revision?.value === undefined) return `no longer has \`${property}\``;
  return `has another ${property}`;
}

function headingOf({ kind }: RedoclyChange, size: Size): Heading {
  if (size === "major") return "Breaking";
  return kind === "added" && size === "minor" ? "Added" : "Changed";
}

/** A value in a few words; objects and long texts are not shown. */
function shown(value: unknown): string | undefined {
  if (value === undefined || isNode(value)) return undefined;
  const text = JSON.stringify(value);
  return text.length > 100 ? undefined : text;
}
