import { accessSync, constants, statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { UserError } from "@carespec/command";
import type { VendorPlugin } from "@carespec/mock-kit";
import type { AccessOptions } from "./load/access.ts";
import { type LoadedDocument, loadDocument, pathsOf } from "./load/load-document.ts";
import { isUrl, readFiles, type SourceFile } from "./load/read-files.ts";
import { expectNoFindings, type Report, reportOn } from "./load/report.ts";
import type { Mount } from "./mount.ts";
import { createEngine, type Engine } from "./prism/engine.ts";
import type { EngineOptions } from "./prism/engine-options.ts";
import { configureFaker } from "./prism/faker.ts";
import { watchDocument } from "./spec-watch.ts";

/** The user's document and Prism's mock flags for it. */
export interface SpecOptions extends EngineOptions, AccessOptions {
  /** The document's path, or its URL, which is read once. */
  file: string;
  /**
   * Gives the document rules and state: a plugin, or the path of a file whose default export is
   * one. The document, which must be OpenAPI 3 or Swagger 2.0, then runs through the vendors' pipeline as the
   * vendor `spec`. Default none: plain Prism semantics.
   */
  plugin?: string | VendorPlugin | undefined;
  /**
   * Answers from the resources that are found in the document, which must be OpenAPI 3 or Swagger
   * 2.0: what is written shows in what is read. A plugin's handlers win. Default false.
   */
  stateful?: boolean | undefined;
  /** Path prefix; default `/`. */
  mount?: string | undefined;
  /** Whether `dynamic` invents properties that the schema only allows; default true. */
  fillProperties?: boolean | undefined;
  /**
   * Whether everything in the document must be served and checked: every finding of the load report
   * is then a `UserError`. Default false.
   */
  strict?: boolean | undefined;
  /** Sends CORS headers and answers preflight requests; Prism's default is true. */
  cors?: boolean | undefined;
  /**
   * Watches the document and every file that it refers to, and is called after each change: with a
   * problem if the changed document cannot be served, in which case the last good one is still
   * served, and with the files that have changed. Left out, the files are read once.
   */
  onReload?: ((problem: UserError | undefined, changed: readonly string[]) => void) | undefined;
}

/** With `onReload`, loads again after each change of the document's or the plugin's files. */
export async function reloadOnChange(
  { file, plugin, onReload, ...access }: SpecOptions,
  load: () => Promise<void>,
): Promise<Pick<Mount, "close">> {
  if (!onReload || isUrl(file)) return {};
  const reload = async (paths: readonly string[]) => {
    const changed = paths.map((path) => asGiven(path, [file, plugin]));
    try {
      await load();
      onReload(undefined, changed);
    } catch (error) {
      onReload(asMistake(file, error), changed);
    }
  };
  const more = typeof plugin === "string" ? [plugin] : [];
  const files = async () => [...pathsOf(await readFiles(file, access)), ...more];
  return { close: await watchDocument(file, reload, files) };
}

function asMistake(file: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`${file} cannot be served: ${(error as Error).message}`, { cause: error });
}

/** A user's document in Prism, and what is found in it. */
export interface LoadedSpec {
  engine: Engine;
  files: readonly SourceFile[];
  report: Report;
}

/**
 * Loads a document into Prism.
 *
 * @param upgrade - whether Swagger 2.0 becomes OpenAPI 3.1
 * @throws UserError for a document that cannot be served
 */
export async function loadEngine(
  { file, fillProperties, allowRefs, offline, strict = false, ...options }: SpecOptions,
  upgrade = false,
): Promise<LoadedSpec> {
  if (!isUrl(file)) expectReadableFile(file);
  const loaded = await loadDocument(file, { allowRefs, offline, upgrade });
  try {
    return await serveLoaded(file, loaded, { fillProperties, strict, ...options });
  } catch (error) {
    throw asMistake(file, error);
  }
}

/** Puts what was read into Prism, and looks at it. */
async function serveLoaded(
  file: string,
  loaded: LoadedDocument,
  { fillProperties, strict = false, ...options }: Omit<SpecOptions, "file">,
): Promise<LoadedSpec> {
  const engine = await createEngine(loaded.operations, options);
  if (engine.operations.length === 0) {
    throw new UserError(`${file} has no operations: there is nothing to serve`);
  }
  const { files } = loaded;
  configureFaker(file, files[0]?.value, fillProperties);
  const report = await reportOn(file, loaded, engine, strict);
  if (strict) expectNoFindings([report]);
  return { engine, files, report };
}

/** A watched path as the user named it. */
function asGiven(path: string, given: readonly unknown[]): string {
  const named = given.find((name) => typeof name === "string" && resolve(name) === resolve(path));
  return (named as string | undefined) ?? path;
}

function expectReadableFile(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new UserError(
      `cannot read the document ${file}${isAbsolute(file) ? "" : ` in ${process.cwd()}`}: check that the file exists and is readable`,
    );
  }
  const found = statSync(file);
  if (found.isDirectory()) throw new UserError(`${file} is a folder: give the document's file`);
  // A pipe or a device may have no end, and cannot be watched.
  if (!found.isFile()) {
    throw new UserError(`${file} is a pipe or a device: write the document into a file first`);
  }
}
