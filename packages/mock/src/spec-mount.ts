import { accessSync, constants, statSync } from "node:fs";
import { UserError } from "@carespec/command";
import type { VendorPlugin } from "@carespec/mock-kit";
import { createSpecChecker } from "./check/spec-checker.ts";
import { withDecodedBody } from "./http/content-encoding.ts";
import { withCors } from "./http/cors.ts";
import { createMount, type Mount, toPrefix } from "./mount.ts";
import { createEngine, type Engine, type EngineOptions } from "./prism/engine.ts";
import { configureFaker } from "./prism/faker.ts";
import { watchDocument } from "./spec-watch.ts";

/** The user's document and Prism's mock flags for it. */
export interface SpecOptions extends EngineOptions {
  /** The document's path, or its URL, which is read once. */
  file: string;
  /**
   * Gives the document rules and state: a plugin, or the path of a file whose default export is
   * one. The document, which must be OpenAPI 3, then runs through the vendors' pipeline as the
   * vendor `spec`. Default none: plain Prism semantics.
   */
  plugin?: string | VendorPlugin | undefined;
  /** Path prefix; default `/`. */
  mount?: string | undefined;
  /** Whether `dynamic` invents properties that the schema only allows; default true. */
  fillProperties?: boolean | undefined;
  /** Sends CORS headers and answers preflight requests; Prism's default is true. */
  cors?: boolean | undefined;
  /**
   * Watches the document and every file that it refers to, and is called after each change: with a
   * problem if the changed document cannot be served, in which case the last good one is still
   * served. Left out, the files are read once.
   */
  onReload?: ((problem: UserError | undefined) => void) | undefined;
}

/**
 * Serves any document with plain Prism semantics; a bad document throws a {@link UserError}. With
 * `check`, which needs OpenAPI 3.1, an answer that breaks the document becomes a 500.
 */
export async function createSpecMount(options: SpecOptions, check = false): Promise<Mount> {
  const { file, mount = "/", cors = true } = options;
  const prefix = toPrefix(mount);
  const load = async () => {
    const engine = await loadEngine(options);
    return createMount(prefix, engine, check ? await createSpecChecker(file) : undefined);
  };
  let current = await load();
  const handle = withDecodedBody((request) => current.handle(request), "pass");
  const mounted: Mount = { prefix, handle: cors ? withCors(handle) : handle };
  const close = await reloadOnChange(options, async () => {
    current = await load();
  });
  return { ...mounted, ...close };
}

/** With `onReload`, loads again after each change of the document's or the plugin's files. */
export async function reloadOnChange(
  { file, plugin, onReload }: SpecOptions,
  load: () => Promise<void>,
): Promise<Pick<Mount, "close">> {
  if (!onReload || isUrl(file)) return {};
  const reload = async () => {
    try {
      await load();
      onReload(undefined);
    } catch (error) {
      onReload(error instanceof UserError ? error : new UserError(explain(file, error as Error)));
    }
  };
  return { close: await watchDocument(file, reload, typeof plugin === "string" ? [plugin] : []) };
}

/** Loads a document into Prism; throws a {@link UserError} for one that cannot be served. */
export async function loadEngine({
  file,
  fillProperties,
  ...options
}: SpecOptions): Promise<Engine> {
  if (!isUrl(file)) expectReadableFile(file);
  const engine = await createEngine(file, options).catch((error: DocumentError) => {
    throw new UserError(explain(file, error));
  });
  if (engine.operations.length === 0) {
    throw new UserError(`${file} has no operations: there is nothing to serve`);
  }
  await configureFaker(file, fillProperties);
  return engine;
}

function isUrl(file: string): boolean {
  return /^https?:\/\//i.test(file);
}

function expectReadableFile(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new UserError(
      `cannot read the document ${file}: check that the file exists and is readable`,
    );
  }
  if (statSync(file).isDirectory()) {
    throw new UserError(`${file} is a folder: give the document's file`);
  }
}

/** What Prism's parser throws; `code` and `source` come with syntax errors and references only. */
interface DocumentError extends Error {
  code?: string;
  source?: string;
}

function explain(file: string, error: DocumentError): string {
  const { code, source, message } = error;
  if (code === "EPARSER") {
    const detail = message.replaceAll(`Error parsing ${source}: `, "").replace(/:\s*$/, "");
    return `${source} cannot be parsed: ${oneLine(detail)}`;
  }
  if (code?.endsWith("RESOLVER") && source === file) {
    return `cannot fetch the document ${file}: check the address`;
  }
  if (code) return `${file} has a $ref that leads nowhere: ${oneLine(message)}`;
  const reason = error instanceof SyntaxError ? "it does not hold an object" : oneLine(message);
  return `${file} is not a usable API document (OpenAPI 2, 3.0, 3.1 or Postman): ${reason}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
