import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type OpenApiDocument, operationsOf } from "@carespec/document";

/** An operation that a document no longer has, at least not under this name. */
export interface GoneOperation {
  operationId: string;
  /** Its path, where no operation is left at it. */
  path?: string;
}

/** What a document had and a later one has not. */
export function goneOperations(before: OpenApiDocument, after: OpenApiDocument): GoneOperation[] {
  const kept = operationsOf(after);
  return operationsOf(before).flatMap(({ path, operation: { operationId } }) => {
    if (kept.some(({ operation }) => operation.operationId === operationId)) return [];
    return [{ operationId, ...(kept.every((each) => each.path !== path) && { path }) }];
  });
}

/** A place that a person must edit, since it calls what is gone. */
export interface Caller {
  /** From the repository's top. */
  file: string;
  line: number;
  operationId: string;
}

/** What is written by hand: code, flows and prose beside the document and what is generated. */
const WRITTEN = /\.(ts|mts|tsx|js|mjs|md|ya?ml|json|http)$/;
const OTHERS =
  /(^|\/)(node_modules|dist|gen|\.turbo|vendor|paths|webhooks|components|released|api)\/|(^|\/)(openapi\.yaml|SKILL\.md|CHANGELOG\.md|changes\.json|package\.json|parity\.json|redocly\.yaml|lint-waivers\.yaml|sources\.yaml)$/;

/**
 * Lists the lines of a vendor's two folders that call operations which are gone: tests, examples, samples,
 * handlers, flows and READMEs. A README's lists of operations, of what is left to do and of what
 * rules changed are no calls.
 */
export function callersOf(root: string, name: string, gone: readonly GoneOperation[]): Caller[] {
  if (gone.length === 0) return [];
  const patterns = gone.map(({ operationId, path }) => ({
    operationId,
    calls: callOf(operationId, path),
  }));
  return ["specs", "packages"].flatMap((top) => {
    const folder = `${top}/${name}`;
    const files = globSync("**/*", { cwd: join(root, folder), exclude: isSkipped })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => WRITTEN.test(file) && !OTHERS.test(file))
      .toSorted();
    return files.flatMap((file) => {
      const lines = readFileSync(join(root, folder, file), "utf8").split("\n");
      return lines.flatMap((text, index) =>
        isListed(file, text)
          ? []
          : patterns
              .filter(({ calls }) => calls.test(text))
              .map(({ operationId }) => ({
                file: `${folder}/${file}`,
                line: index + 1,
                operationId,
              })),
      );
    });
  });
}

const isSkipped = (path: string) => /^(node_modules|dist|gen|\.turbo)$/.test(basename(path));

function callOf(operationId: string, path: string | undefined): RegExp {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const byName = `(?<![\\w$-])${escaped(operationId)}(?![\\w$-])`;
  return new RegExp(path === undefined ? byName : `${byName}|["'\`]${escaped(path)}["'\`]`);
}

function isListed(file: string, line: string): boolean {
  return basename(file) === "README.md" && /^\s*(\||- \[[ x]\] |- [^`]+: `)/.test(line);
}
