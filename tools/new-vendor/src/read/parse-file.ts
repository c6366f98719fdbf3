import { existsSync, readFileSync, statSync } from "node:fs";
import { UserError } from "@carespec/command";
import { isNode, type Node } from "@carespec/document";
import { parse } from "yaml";

/**
 * Reads a file of JSON or YAML that holds an object.
 *
 * @throws UserError where it is missing, unreadable or something else
 */
export function parseFile(file: string): Node {
  if (!existsSync(file)) throw new UserError(`${file} does not exist: check the path`);
  if (statSync(file).isDirectory()) throw new UserError(`${file} is a folder: name the file in it`);
  const text = readText(file);
  if (text.trim() === "") throw new UserError(`${file} is empty`);
  const value = parseText(file, text);
  if (isNode(value)) return value;
  throw new UserError(
    `${file} holds no object: expected an OpenAPI document, a HAR or a collection`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new UserError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function parseText(file: string, text: string): unknown {
  const isJson = /^\s*[{[]/.test(text);
  try {
    return isJson ? JSON.parse(text) : parse(text);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new UserError(`${file} is not ${isJson ? "JSON" : "YAML"}: ${reason}`);
  }
}
