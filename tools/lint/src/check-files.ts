import { dirname, extname, relative, sep } from "node:path";
import { isNode, misreadName, misreadNames } from "@carespec/document";
import { type ToolFinding, UNREADABLE } from "./finding.ts";
import { listFiles } from "./list-files.ts";
import { findCircles } from "./reference-circles.ts";
import { readYamlFile, type YamlFile } from "./yaml-file.ts";

/** What can be said of a document's files before a linter reads them. */
export interface FilesState {
  /** Faults for which the linters fail, never end, or report something else; such a document is not linted. */
  findings: ToolFinding[];
  /** Whether every file can be parsed; otherwise the linters see only a part of the document. */
  isWhole: boolean;
}

/** Reads a document's files, those that references lead to and those in its folders of parts. */
export function checkFiles(root: string): FilesState {
  const files = new Map<string, YamlFile>();
  for (const file of listFiles(root, (path) => read(path).data)) read(file);
  function read(path: string): YamlFile {
    const known = files.get(path) ?? readYamlFile(path);
    files.set(path, known);
    return known;
  }
  const faults = [...files].flatMap(([file, { fault, data }]) => {
    const place = { file, line: fault?.line ?? 1, column: fault?.column ?? 1 };
    if (file === root) {
      const problem = fault?.message ?? rootProblem(data);
      return problem ? [finding(place, problem)] : [];
    }
    if (fault?.kind === "whole") return [finding(place, fault.message)];
    if (fault || (data !== undefined && data !== null)) return [];
    return [finding(place, `this file is empty: write ${contentOf(file, root)} or remove it`)];
  });
  const data = new Map([...files].map(([file, { data }]) => [file, data]));
  const circles = findCircles(data).map((members) => {
    const [{ file, keys } = { file: root, keys: [] as string[] }] = members;
    const names = members.map((member) => nameOf(member, members, root));
    const path = [...names, names[0]].join(" → ");
    const at = files.get(file)?.placeOf([...keys, "$ref"]) ?? { line: 1, column: 1 };
    const remedy = `write ${contentOf(file, root)}`;
    return finding({ file, ...at, keys }, `this refers to itself: ${path}; ${remedy}`);
  });
  const names = [...files].flatMap(([file, { data, placeOf }]) =>
    misreadNames(data).map((keys) =>
      finding({ file, ...placeOf(keys), keys }, misreadName(keys.at(-1) ?? "")),
    ),
  );
  return {
    findings: [...faults, ...circles, ...names],
    isWhole: faults.length + circles.length === 0 && ![...files.values()].some(hasFault),
  };
}

const hasFault = ({ fault }: YamlFile) => fault !== undefined;

function finding(
  place: Pick<ToolFinding, "file" | "line" | "column" | "keys">,
  message: string,
): ToolFinding {
  const rest = "; nothing else here is linted until then";
  return {
    tool: "redocly",
    ...place,
    rule: UNREADABLE,
    severity: "error",
    message: message + rest,
  };
}

function rootProblem(data: unknown): string | undefined {
  if (data === null || data === undefined)
    return "this file is empty: write openapi, info and paths";
  const version = isNode(data) ? data.openapi : undefined;
  if (version === undefined)
    return "this is not an OpenAPI document: write openapi, info and paths";
  if (typeof version === "string" && /^3\.[012]\.\d+/.test(version)) return undefined;
  const shown = JSON.stringify(version).slice(0, 40);
  return `${shown} is not a version of OpenAPI 3, or not a text: write openapi: 3.1.0`;
}

const CONTENTS: Record<string, string> = {
  callbacks: "a callback",
  examples: "an example",
  headers: "a header",
  links: "a link",
  parameters: "a parameter",
  paths: "a path item",
  pathItems: "a path item",
  requestBodies: "a request body",
  responses: "a response",
  schemas: "a schema",
  securitySchemes: "a security scheme",
  webhooks: "a path item",
};

/** What a file of the house holds, by its folder. */
function contentOf(file: string, root: string): string {
  const folder = relative(dirname(root), dirname(file)).split(sep).at(-1) ?? "";
  return CONTENTS[folder] ?? "its content";
}

type Place = { file: string; keys: string[] };

/** A file by its name, and by its path where the circle has several folders; with its pointer if any. */
function nameOf({ file, keys }: Place, all: Place[], root: string): string {
  const isOneFolder = all.every((other) => dirname(other.file) === dirname(file));
  const own = relative(isOneFolder ? dirname(file) : dirname(root), file);
  const name = own.split(sep).join("/");
  return keys.length > 0 ? `${name || extname(file)}#/${keys.join("/")}` : name;
}
