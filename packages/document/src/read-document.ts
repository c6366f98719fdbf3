import { existsSync, readFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import { parse } from "yaml";
import { decodeText } from "./decode-text.ts";
import { nestsDeeper } from "./nesting.ts";
import { isNode, type Node } from "./node.ts";
import type { OpenApiDocument } from "./open-api-document.ts";

/**
 * Reads a bundled OpenAPI 3 document, JSON or YAML.
 *
 * @throws UserError where the file is missing, unreadable or something else
 */
export function readDocument(file: string): OpenApiDocument {
  const document = readTree(file);
  if (isNode(document) && /^3\./.test(String(document.openapi))) {
    const info = { title: "api", ...(document.info as Node | undefined) };
    return { paths: {}, ...document, info } as unknown as OpenApiDocument;
  }
  throw new UserError(`${file} is not an OpenAPI 3 document: it has no "openapi: 3.…"`);
}

/**
 * Reads what a file holds, JSON or YAML.
 *
 * @throws UserError where it is missing, unreadable or neither
 */
export function readValue(file: string): unknown {
  if (!existsSync(file)) throw new UserError(`${file} does not exist`);
  return parseText(file, readText(file));
}

/**
 * Reads what a file holds, to be walked by functions that call themselves.
 *
 * @throws UserError where it is missing, unreadable, neither JSON nor YAML, or nested too deeply
 */
export function readTree(file: string): unknown {
  const value = readValue(file);
  if (!nestsDeeper(value)) return value;
  const remedy = "write it flatter, with $ref";
  throw new UserError(
    `${file} is nested too deeply, or has an anchor that contains itself: ${remedy}`,
  );
}

function readText(file: string): string {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    throw new UserError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function parseText(file: string, text: string): unknown {
  const isJson = /^\s*\{/.test(text);
  try {
    // YAML's parser reads JSON too, but takes ten times as long.
    return isJson ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    const [first] = (error as Error).message.split("\n");
    const failure = new UserError(`${file} is neither JSON nor YAML: ${first}`);
    if (!isJson) throw failure;
    return inFlow(text, failure);
  }
}

/** YAML may begin with a brace as well. */
function inFlow(text: string, failure: UserError): unknown {
  try {
    return parseYaml(text);
  } catch {
    throw failure;
  }
}

/** Documents merge what they share with `<<`, which YAML 1.2 has left out. */
function parseYaml(text: string): unknown {
  return parse(text, { merge: true });
}
