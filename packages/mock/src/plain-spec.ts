import { isNode, type OpenApiDocument } from "@carespec/document";
import { createSpecChecker } from "./check/spec-checker.ts";
import { upgradeSwagger } from "./load/upgrade-swagger.ts";
import { toPrefix } from "./mount.ts";
import { operationName } from "./operation-name.ts";
import type { Engine } from "./prism/engine.ts";
import { loadEngine, type SpecOptions } from "./spec-mount.ts";
import type { Vendor } from "./vendors/load.ts";
import { SPEC_VENDOR } from "./vendors/spec-name.ts";

/**
 * Loads a user's document without a plugin. Prism alone answers, in Prism's words, but faults, delays,
 * preferences, sessions and the journal are those of vendors.
 *
 * @throws UserError for a document that cannot be served, or cannot be checked with `check`
 */
export async function loadPlainSpec(options: SpecOptions, check = false): Promise<Vendor> {
  const { file, mount = "/" } = options;
  const { engine, files, report } = await loadEngine(options);
  const checker = check ? createSpecChecker(await upgradeSwagger(files)) : undefined;
  return {
    name: SPEC_VENDOR,
    document: outlineOf(titleOf(files[0]?.value) ?? file, engine),
    plugin: undefined,
    basePath: toPrefix(mount),
    own: { file, engine, checker, files, report, isPlain: true },
  };
}

/** What steering and journal need of any document, which may be Swagger 2 or a Postman collection. */
function outlineOf(title: string, { operations, credentials }: Engine): OpenApiDocument {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method]: { operationId: operationName(operation) } };
  }
  const schemes = credentials.map((name) => [name, { type: "apiKey", in: "header", name }]);
  return {
    openapi: "3.1.0",
    info: { title, version: "" },
    paths,
    components: { securitySchemes: Object.fromEntries(schemes) },
  } as OpenApiDocument;
}

function titleOf(document: unknown): string | undefined {
  const { title } = (isNode(document) && isNode(document.info) && document.info) || {};
  return typeof title === "string" && title !== "" ? title : undefined;
}
