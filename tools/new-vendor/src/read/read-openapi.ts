import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";
import { isNode, type Node, type OpenApiDocument, visit } from "@carespec/document";
import {
  followIdentifiers,
  normalizeDocument,
  upgradeDocument,
} from "@carespec/document/normalize";
import { redocly } from "../house/programs.ts";
import { parseFile } from "./parse-file.ts";

/** A vendor's document as OpenAPI 3.1, and what reading it changed. */
export interface ReadDocument {
  document: OpenApiDocument;
  changed: string[];
}

/**
 * Reads a document of Swagger 2.0 or OpenAPI 3, JSON or YAML, in one file or several.
 *
 * @param workplace - a folder for what Redocly writes
 * @throws UserError where it is unreadable, of another kind, or nothing right can be made of a part
 */
export async function readOpenApi(file: string, workplace: string): Promise<ReadDocument> {
  const written = parseFile(file);
  if (!("openapi" in written || "swagger" in written)) throw notOpenApi(file, written);
  return readWritten(
    file,
    hasOtherFiles(followIdentifiers(written)) ? await bundle(file, workplace) : written,
  );
}

/** The same for a document in memory; `file` is what messages call it. */
export function readWritten(file: string, written: Node): ReadDocument {
  const { document, findings } = withPlace(file, () => normalizeDocument(written));
  const refused = findings.filter(({ kind }) => kind === "refused");
  const [first] = refused;
  if (first) {
    const more = refused.length > 1 ? ` (and ${refused.length - 1} more)` : "";
    throw new UserError(`${file}${first.pointer}: ${first.message}${more}`);
  }
  if (Object.keys(document.paths ?? {}).length === 0 && !isNode(document.webhooks)) {
    throw new UserError(`${file} has no path: nothing can be called`);
  }
  const upgraded = upgradeDocument(written) as unknown as OpenApiDocument;
  declareParameters(upgraded, document);
  // Names are given later, and told where the vendor's differ.
  const others = findings.filter(({ pointer }) => !pointer.endsWith("/operationId"));
  const changed = others.map(({ pointer, message }) => `${pointer}: ${message}`);
  return { document: upgraded, changed };
}

/** Adds the path parameters that only the normalized document declares. */
function declareParameters(document: OpenApiDocument, normalized: OpenApiDocument): void {
  for (const [path, item] of Object.entries(normalized.paths ?? {})) {
    const own = document.paths?.[path];
    if (!isNode(own) || !isNode(item)) continue;
    if (typeof own.$ref === "string") Object.assign(own, item, { $ref: undefined });
    if (own.$ref === undefined) delete own.$ref;
    for (const [method, operation] of Object.entries(item)) {
      const target = own[method];
      if (!isNode(operation) || !isNode(target) || !Array.isArray(operation.parameters)) continue;
      const declared = new Set([
        ...names(document, own.parameters),
        ...names(document, target.parameters),
      ]);
      const missing = operation.parameters.filter(
        (each) => isNode(each) && each.in === "path" && !declared.has(String(each.name)),
      );
      if (missing.length > 0) target.parameters = [...[target.parameters ?? []].flat(), ...missing];
    }
  }
}

function names(document: OpenApiDocument, list: unknown): string[] {
  return [list ?? []].flat().flatMap((each) => {
    if (!isNode(each)) return [];
    const name = typeof each.$ref === "string" ? each.$ref.split("/").at(-1) : undefined;
    const parameter = name === undefined ? each : document.components?.parameters?.[name];
    return isNode(parameter) ? [String(parameter.name)] : [];
  });
}

async function bundle(file: string, workplace: string): Promise<Node> {
  const output = join(workplace, "bundled.json");
  const { status, stderr } = await redocly(
    { folder: dirname(file) },
    "bundle",
    file,
    "--output",
    output,
  );
  if (status !== 0) {
    const reason = stderr.split("\n").find((line) => /error|cannot|can't|resolve/i.test(line));
    throw new UserError(
      `${file} refers to files that cannot be read: ${reason?.trim() ?? "see redocly bundle"}`,
    );
  }
  const bundled = parseFile(output);
  rmSync(output);
  return bundled;
}

function hasOtherFiles(document: Node): boolean {
  let found = false;
  visit(document, ({ $ref }) => {
    if (typeof $ref === "string" && !$ref.startsWith("#")) found = true;
  });
  return found;
}

function withPlace<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError)
      throw new UserError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}

function notOpenApi(file: string, written: Node): UserError {
  if (isNode(written.log)) return new UserError(`${file} is a HAR: give it as --har ${file}`);
  if (isNode(written.info) && ("item" in written || "_postman_id" in written.info)) {
    return new UserError(`${file} is a Postman collection: give it as --postman ${file}`);
  }
  return new UserError(
    `${file} is not an OpenAPI document: it has neither \`openapi: 3.…\` nor \`swagger: "2.0"\``,
  );
}
