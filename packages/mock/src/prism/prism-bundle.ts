import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { UserError } from "@carespec/command";

/** The modules in the bundle; `scripts/prism/modules.ts` says where each is from. */
export type PrismModule =
  | "ajv"
  | "either"
  | "enums"
  | "errors"
  | "filters"
  | "forms"
  | "generator"
  | "headers"
  | "json"
  | "mediaRanges"
  | "merge"
  | "mocker"
  | "openApi2"
  | "openApi3"
  | "operations"
  | "postman"
  | "preferences"
  | "references"
  | "router"
  | "sampler"
  | "serializer"
  | "types"
  | "uriTemplate"
  | "validator"
  | "violations"
  | "xml"
  | "yaml";

/** The same path from here and from the build of this file, so that tests run what users run. */
const FILE = new URL("../../prism/prism.cjs", import.meta.url);

const modules = load();

/**
 * One of Prism's modules, from the bundle that the build makes of them. Its functions are the ones
 * that the other modules call.
 */
export function prismModule<Module>(name: PrismModule): Module {
  return modules[name] as Module;
}

function load(): Record<PrismModule, unknown> {
  const file = fileURLToPath(FILE);
  if (existsSync(file)) return createRequire(import.meta.url)(file);
  throw new UserError(`${file} is missing: run \`npm run build\` first`);
}
