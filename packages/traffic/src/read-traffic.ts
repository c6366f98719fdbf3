import { existsSync, globSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";
import { isNode, nestsDeeper } from "@carespec/document";
import { parse } from "yaml";
import { readBrunoFolder } from "./bruno/folder.ts";
import { readBru } from "./bruno/request.ts";
import type { Exchange } from "./exchange.ts";
import { isHar, readHarEntries } from "./har.ts";
import { isHttpFile, readHttpFile } from "./http-file.ts";
import { isJournalEntry, readJournal } from "./journal.ts";
import { readOpenCollection, readOpenCollectionFolder } from "./open-collection.ts";
import type { Variables } from "./placeholder.ts";
import { isPostman, readPostmanItems } from "./postman/collection.ts";
import { readTextFile } from "./read-text-file.ts";
import { shownFile } from "./shown/file.ts";

/** What files of traffic may be. */
const EXPECTED =
  "a HAR, the mock's journal, a Postman collection (2.0 or 2.1), a Bruno or OpenCollection folder, or an .http file";

/** Recorded requests, or those that somebody wrote down. */
export interface Traffic {
  kind: "har" | "journal" | "postman" | "bruno" | "opencollection" | "http";
  exchanges: Exchange[];
}

/**
 * Reads requests and answers, whatever the file is: by what it holds, not by its name.
 *
 * @throws UserError where it is missing, unreadable, none of the known forms or without a request. The
 *   message tells nothing of what the file holds.
 */
export function readTraffic(path: string, environment: Variables = new Map()): Traffic {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const traffic = isFolder ? readFolder(path, environment) : readFile(path, environment);
  if (traffic.exchanges.length > 0) return traffic;
  throw new UserError(`${shownFile(path)} holds no request: expected ${EXPECTED}`);
}

function readFolder(folder: string, environment: Variables): Traffic {
  const has = (...patterns: string[]) => globSync(patterns, { cwd: folder }).length > 0;
  if (existsSync(join(folder, "bruno.json")) || has("*.bru", "*/*.bru")) {
    return { kind: "bruno", exchanges: readBrunoFolder(folder, environment) };
  }
  if (has("*.{yml,yaml}", "*/*.{yml,yaml}")) {
    return { kind: "opencollection", exchanges: readOpenCollectionFolder(folder, environment) };
  }
  throw new UserError(
    `${shownFile(folder)} is a folder without .bru or YAML files: expected ${EXPECTED}`,
  );
}

function readFile(file: string, environment: Variables): Traffic {
  const text = readTextFile(file, EXPECTED);
  if (/^\s*[{[]/.test(text))
    return ofValue(file, shallow(file, parseJson(file, text)), environment);
  if (/^\s*</.test(text)) throw unknown(file, "is a page of HTML or XML");
  if (/^[a-z]+\s*\{\s*$/m.test(text) && /^(meta|get|post|put|patch|delete|head)\s*\{/m.test(text)) {
    const found = readBru(text, { headers: [], auth: [], variables: environment });
    return { kind: "bruno", exchanges: found.map((each) => ({ ...each, number: 1, request: 1 })) };
  }
  if (isHttpFile(text)) {
    return { kind: "http", exchanges: readHttpFile(text, dirname(file), environment) };
  }
  const value = shallow(file, parseYaml(text));
  if (
    !isNode(value) ||
    !(isNode(value.http) || value.opencollection || Array.isArray(value.items))
  ) {
    throw unknown(file, "is none of the known forms");
  }
  return { kind: "opencollection", exchanges: readOpenCollection(value, environment) };
}

function ofValue(file: string, value: unknown, environment: Variables): Traffic {
  if (isHar(value)) return { kind: "har", exchanges: readHarEntries(value) };
  if (Array.isArray(value) && value.some(isJournalEntry)) {
    return { kind: "journal", exchanges: readJournal(value) };
  }
  if (!isNode(value)) throw unknown(file, "is none of the known forms");
  if (Array.isArray(value.requests))
    return { kind: "journal", exchanges: readJournal(value.requests) };
  if (isJournalEntry(value)) return { kind: "journal", exchanges: readJournal([value]) };
  if (value.opencollection) {
    return { kind: "opencollection", exchanges: readOpenCollection(value, environment) };
  }
  // Exports of the Postman API have the collection within.
  const collection = isPostman(value.collection) ? value.collection : value;
  if (!isPostman(collection)) throw unknown(file, "is none of the known forms");
  if (Array.isArray(collection.item)) {
    return { kind: "postman", exchanges: readPostmanItems(collection, environment) };
  }
  throw new UserError(
    `${shownFile(file)} holds no request: a published page's metadata has none; export the collection itself`,
  );
}

/** JSON, or one value a line as `--journal FILE` writes them; the last line of a killed mock may be half. */
function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const values = lines.flatMap((line) => tryJson(line));
    if (values.length > 0 && values.length >= lines.length - 1 && values.some(isJournalEntry))
      return values;
    throw unknown(file, "begins like JSON and ends early or is damaged");
  }
}

function tryJson(line: string): unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Folders in folders are read one in another, by functions that call themselves. */
function shallow(file: string, value: unknown): unknown {
  if (nestsDeeper(value)) throw unknown(file, "is nested too deep");
  return value;
}

function unknown(file: string, what: string): UserError {
  return new UserError(`${shownFile(file)} ${what}: expected ${EXPECTED}`);
}
