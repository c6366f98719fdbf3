import { existsSync, statSync } from "node:fs";
import { UserError } from "@carespec/command";
import { isNode, type Node, readTree } from "@carespec/document";

/**
 * Reads a file of JSON or YAML that holds an object.
 *
 * @throws UserError where it is missing, unreadable or something else
 */
export function parseFile(file: string): Node {
  const [address] = /https?:\/.*$/.exec(file) ?? [];
  if (address !== undefined && !existsSync(file))
    throw new UserError(
      `${address.replace(/^(https?:)\/+/, "$1//")} is an address: save the document in a file, and give that`,
    );
  if (!existsSync(file)) throw new UserError(`${file} does not exist: check the path`);
  if (statSync(file).isDirectory()) throw new UserError(`${file} is a folder: name the file in it`);
  const value = readTree(file);
  // Anchors of YAML share objects, which would then be changed in all their places at once.
  if (isNode(value)) return JSON.parse(JSON.stringify(value)) as Node;
  if (typeof value === "string" && /^\s*<(!doctype|html|\?xml)/i.test(value))
    throw new UserError(
      `${file} is a page, not an OpenAPI document: save the file itself that the page shows or links`,
    );
  if (value === null || value === undefined) throw new UserError(`${file} is empty`);
  throw new UserError(
    `${file} holds no object: expected an OpenAPI document, a HAR or a collection`,
  );
}
