import { UserError } from "@carespec/command";
import { isNode } from "@carespec/document";
import { parse } from "yaml";
import { dictionaryOf, readBlocks } from "./bruno/blocks.ts";
import { settingsOf } from "./postman/settings.ts";
import { readTextFile } from "./read-text-file.ts";
import { shownFile } from "./shown/file.ts";

/**
 * Reads the variables of an environment: Postman's export or published page, Bruno's, OpenCollection's, an
 * object of names and values, or lines `NAME=value`.
 *
 * @throws UserError where the file is missing or none of these
 */
export function readEnvironment(file: string): Map<string, string> {
  const text = readTextFile(file, "an environment");
  const pairs = isLines(text) ? linesOf(text) : pairsOf(parsed(text));
  if (pairs) return new Map(pairs.filter(([, value]) => value !== ""));
  throw new UserError(
    `${shownFile(file)} is not an environment: expected an export of Postman, Bruno or OpenCollection, an object of names and values in JSON or YAML, or lines NAME=value`,
  );
}

function parsed(text: string): unknown {
  try {
    if (/^\s*[{[]/.test(text)) return JSON.parse(text);
    if (/^vars\b[^\n]*\{/m.test(text)) {
      const blocks = readBlocks(text).filter(({ name }) => name === "vars");
      return Object.fromEntries(blocks.flatMap(({ text: inner }) => dictionaryOf(inner)));
    }
    return parse(text);
  } catch {
    return undefined;
  }
}

function pairsOf(value: unknown): [string, string][] | undefined {
  if (!isNode(value)) return undefined;
  const { values, variables, environments } = value;
  if (Array.isArray(values) || Array.isArray(variables)) return settingsOf(values ?? variables);
  // The page of a published collection has its environment in it.
  if (Array.isArray(environments)) return environments.flatMap((each) => pairsOf(each) ?? []);
  const entries = Object.entries(value);
  const [first] = entries;
  // The editors' `http-client.env.json` has an object for each environment.
  if (first && isNode(first[1])) return settingsOf(first[1]);
  return entries.every(([, each]) => typeof each !== "object") ? settingsOf(value) : undefined;
}

function isLines(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.length > 0 && lines.every((line) => /^[\w.-]+\s*=/.test(line));
}

function linesOf(text: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, value = ""] = /^([\w.-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value.replaceAll(/^(["'])(.*)\1$/g, "$2")]];
  });
}
