import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { parse } from "yaml";
import { isNode } from "./node.ts";

/** Names that a vendor cannot have: its folders would be those of something else. */
export const RESERVED_NAMES: ReadonlyMap<string, string> = new Map([
  ["spec", "is the mock's name for a document served with --spec"],
  ...["codegen", "command", "core", "create", "document", "mock", "mock-kit", "traffic"].map(
    (name) => [name, `is the package packages/${name}`] as const,
  ),
  ...["dist", "node_modules", "src", "test"].map(
    (name) => [name, `is the folder specs/${name}`] as const,
  ),
  ...["aux", "con", "nul", "prn", ...numbered("com"), ...numbered("lpt")].map(
    (name) => [name, "is a device on Windows, where no folder can be called so"] as const,
  ),
]);

function numbered(device: string): string[] {
  return Array.from({ length: 9 }, (_, index) => `${device}${index + 1}`);
}

/** What a folder, a package, a path's first segment and a name in code can all be called. */
export const VENDOR_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Reads the entries of `redocly.yaml` in a folder, and checks what every reader relies on. */
export function readRegistry(folder: string): { name: string; root: string }[] {
  const apis = parseRegistry(join(folder, "redocly.yaml"));
  return Object.entries(apis).map(([name, entry]) => {
    checkName(name);
    const root = `specs/${name}/openapi.yaml`;
    if (!isNode(entry) || entry.root !== root) throw wrong(name, `set its root to ${root}`);
    if (!existsSync(join(folder, root))) {
      throw wrong(name, `${root} does not exist: write it, or remove the entry`);
    }
    return { name, root };
  });
}

function parseRegistry(file: string): Record<string, unknown> {
  const apis = (parseYaml(file) as { apis?: unknown } | null)?.apis ?? {};
  if (isNode(apis)) return apis;
  throw new UserError("redocly.yaml: apis is not an object: name one vendor a key");
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new UserError(`cannot read the vendors of redocly.yaml: ${reason}`);
  }
}

function checkName(name: string): void {
  const reserved = RESERVED_NAMES.get(name);
  if (reserved) throw wrong(name, `a vendor cannot have this name, which ${reserved}`);
  if (!VENDOR_NAME.test(name)) {
    throw wrong(name, "a vendor's name has lower-case letters, digits and single dashes only");
  }
}

function wrong(name: string, problem: string): UserError {
  return new UserError(`redocly.yaml: apis.${name}: ${problem}`);
}
