import { type OpenApiDocument, operationsOf, type PlacedOperation } from "@carespec/document";
import { camelCase, createNames } from "@carespec/document/normalize";
import { hasPlaceholder, isNameLike, placeholderName } from "@carespec/traffic";
import pluralize from "pluralize";
import { HIDDEN_WORD, isPlain, type PathWords } from "./words.ts";

/** A path of the document that a request fits. */
export interface FoundPath {
  /** As the document writes it. */
  template: string;
  operations: PlacedOperation[];
  /** Values of its parameters, decoded. */
  values: Record<string, string>;
}

interface Template {
  template: string;
  segments: Segment[];
  operations: PlacedOperation[];
}

interface Segment {
  text: string;
  /** Names of the parameters in it. */
  names: string[];
  pattern: RegExp;
}

/** Finds paths of the document. */
export interface Paths {
  find(path: string): FoundPath | undefined;
  /**
   * A path as a report may show it: parts that the document has, and words of it; a value is named after the
   * document's parameter in its place or after what stands before it, another word is `{hidden}`.
   */
  shown(path: string, words: PathWords): string;
}

/** Reads the paths of a document. Concrete ones go before templated ones, part by part. */
export function createPaths(document: OpenApiDocument): Paths {
  const byPath = Map.groupBy(operationsOf(document), ({ path }) => path);
  const templates = [...byPath]
    .map(([template, operations]) => ({ template, operations, segments: segmentsOf(template) }))
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return {
    find(path) {
      for (const parts of [split(path), split(path.replace(/\/$/, "")), split(`${path}/`)]) {
        const found = templates.find(({ segments }) => fits(segments, parts));
        if (found) return { ...found, values: valuesOf(found.segments, parts) };
      }
      return undefined;
    },
    shown: (path, words) => shownPath(templates, split(path), words),
  };
}

const split = (path: string) => path.split("/");

function segmentsOf(template: string): Segment[] {
  return split(template).map((text) => {
    const names = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    const parts = text.split(/\{[^{}]+\}/).map((part) => part.replaceAll(/[^\w-]/g, "\\$&"));
    return { text, names, pattern: new RegExp(`^${parts.join("([^/]+)")}$`, "s") };
  });
}

/** Sorts what is concrete first, from left to right. */
function rank({ segments }: Template): string {
  return segments
    .map(({ text, names }) => (names.length > 0 ? (/^\{[^{}]+\}$/.test(text) ? "2" : "1") : "0"))
    .join("");
}

function fits(segments: readonly Segment[], parts: readonly string[]): boolean {
  return (
    segments.length === parts.length &&
    segments.every((each, at) => fitsPart(each, parts[at] ?? ""))
  );
}

function fitsPart({ text, names, pattern }: Segment, part: string): boolean {
  if (names.length === 0) return part === text || decoded(part) === text;
  return pattern.test(part) || (hasPlaceholder(part) && part !== "");
}

function valuesOf(segments: readonly Segment[], parts: readonly string[]): Record<string, string> {
  const values: [string, string][] = segments.flatMap(({ names, pattern }, at) => {
    const found = pattern.exec(parts[at] ?? "");
    return names.map((name, index): [string, string] => [
      name,
      decoded(found?.[index + 1] ?? parts[at] ?? ""),
    ]);
  });
  return Object.fromEntries(values);
}

function shownPath(
  templates: readonly Template[],
  parts: readonly string[],
  words: PathWords,
): string {
  let near = templates;
  let before = "";
  const shown = parts.map((part, at) => {
    const below = near.filter(
      ({ segments }) => segments[at]?.names.length === 0 && fitsPart(segments[at] as Segment, part),
    );
    if (below.length > 0) {
      near = below;
      before = part || before;
      return part;
    }
    const named = near.find(({ segments }) => (segments[at]?.names.length ?? 0) > 0);
    near = named
      ? near.filter(({ segments }) => segments[at]?.text === named.segments[at]?.text)
      : [];
    if (named) return named.segments[at]?.text ?? "{id}";
    if (!words.isWord(part)) return `{${nameOf(part, before)}}`;
    before = /^(v\d[\d.]*)?$/.test(part) ? before : part;
    return part;
  });
  return numbered(shown).join("/");
}

/** Names a value after its variable, else after what stands before it: `orderId` behind `orders`. */
function nameOf(part: string, before: string): string {
  const variable = camelCase(placeholderName(part) ?? "");
  if (isNameLike(variable)) return variable;
  // What follows a plural is which one of them it is.
  if (isPlain(part) && !(before !== "" && pluralize.isPlural(before))) return HIDDEN_WORD;
  return `${pluralize.singular(camelCase(before)) || "thing"}Id`;
}

/** A path has each parameter once. */
function numbered(parts: string[]): string[] {
  const names = createNames();
  return parts.map((part) =>
    part.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => `{${names.give(name)}}`),
  );
}

/** An escape may be broken in recorded traffic. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
