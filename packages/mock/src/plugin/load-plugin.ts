import { accessSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@carespec/command";
import type { VendorPlugin } from "@carespec/mock-kit";
import { withinTime } from "../time-limit.ts";
import { expectPlugin } from "./expect-plugin.ts";
import { explainLoad } from "./explain-load.ts";

/** How long a plugin's file may take to load: while it loads, no change of a file is served. */
const TIME_LIMIT_MS = 10_000;

/** Each load has its own URL; otherwise Node would return the module of the first load. */
let loads = 0;

/**
 * Loads the default export of a user's plugin file. Loading it again sees a changed file, but not
 * changes of other files that it imports.
 *
 * @throws UserError that names the cause and the remedy, for a file that does not hold a plugin
 */
export async function loadPlugin(file: string, limitMs = TIME_LIMIT_MS): Promise<VendorPlugin> {
  expectReadable(file);
  const url = pathToFileURL(resolve(file));
  loads += 1;
  if (loads > 1) url.searchParams.set("load", String(loads));
  const module = await importModule(file, url, limitMs);
  if (module.default === undefined) {
    throw new UserError(
      `${file} has no default export: write \`export default\` before the plugin`,
    );
  }
  return expectPlugin(module.default, file);
}

async function importModule(
  file: string,
  url: URL,
  limitMs: number,
): Promise<{ default?: unknown }> {
  const late = () =>
    new UserError(
      `${file} does not finish loading within ${limitMs / 1_000} s: await only what ends at the top of the file`,
    );
  try {
    return await withinTime(import(url.href), limitMs, late);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(explainLoad(file, error));
  }
}

function expectReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new UserError(
      `cannot read the plugin ${file}: check that the file exists and is readable`,
    );
  }
  if (statSync(file).isDirectory())
    throw new UserError(`${file} is a folder: give the plugin's file`);
  if (/\.[cm]?ts$/.test(file) && !runsTypeScript()) {
    throw new UserError(
      `${file} is TypeScript, which Node ${process.versions.node} does not run: use Node 22.18 or later, or give a .js or .mjs file`,
    );
  }
  if (!/\.[cm]?[jt]s$/.test(file)) {
    throw new UserError(
      `${file} is not a plugin: give a .js, .mjs, .cjs, .ts, .mts or .cts file, in lower case`,
    );
  }
}

/** Whether this Node strips types; older ones do not know the feature. */
function runsTypeScript(): boolean {
  return Boolean((process.features as { typescript?: string | false }).typescript);
}
