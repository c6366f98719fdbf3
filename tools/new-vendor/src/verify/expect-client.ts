import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { isNode, operationsOf } from "@carespec/document";
import type { GivenPointer } from "@carespec/document/normalize";
import { type Place, runNode } from "../house/programs.ts";
import { type Draft, tell } from "../mend/draft.ts";
import { dropUnused } from "../mend/unused.ts";

/** What messages need to know of the vendor's file, and whether operations may be left out. */
export interface Checked {
  /** What messages call the file. */
  file: string;
  givenPointer?: GivenPointer | undefined;
  skipsUnsupported: boolean;
}

/**
 * Sees to it that a client can be made of a mended document, before what takes minutes of a large one.
 *
 * @throws UserError with the places and the remedy, where operations may not be left out
 */
export async function expectClient(
  root: string,
  { folder, signal }: Place,
  draft: Draft,
  checked: Checked,
): Promise<void> {
  const source = join(folder, "client.json");
  const out = join(folder, "client-draft");
  writeFileSync(source, JSON.stringify(draft.document));
  const codegen = join(root, "packages/codegen/bin/carespec-codegen.js");
  const args = ["--document", source, "--out", out, "--validators"];
  if (checked.skipsUnsupported) args.push("--skip-unsupported");
  const { status, stderr } = await runNode({ folder: root, signal }, codegen, ...args);
  for (const path of [source, out]) rmSync(path, { recursive: true, force: true });
  if (status !== 0) throw new UserError(inFile(stderr, source, checked));
  const reasons = new Map(
    [...stderr.matchAll(/^.*client\.json(#.*?): (.*)$/gm)].map(([, at = "", why = ""]) => [
      at,
      why,
    ]),
  );
  for (const [, operation = "", first = ""] of stderr.matchAll(
    /^.*left out: (.+?) \((#[^,)]*)/gm,
  )) {
    leaveOut(draft, operation);
    const at = checked.givenPointer?.(first) ?? first;
    tell(
      draft.told.left,
      "Left out",
      `\`${operation}\`: ${reasons.get(first) ?? "unsupported"} (${at})`,
    );
  }
  if (draft.told.left.has("Left out")) dropUnused(draft);
}

/** What the generator refuses, as of the vendor's file, with what can be done here. */
function inFile(stderr: string, source: string, { file, givenPointer }: Checked): string {
  return stderr
    .trim()
    .replace(/^carespec-codegen: /, "")
    .replaceAll(source, "\0")
    .replaceAll(/\0(#[^\n]*?): /g, (_, at: string) => `${file}${givenPointer?.(at) ?? at}: `)
    .replaceAll("\0", file)
    .replace(
      /Mend the document, or leave out these operations with --skip-unsupported\./,
      "Mend a copy of the vendor's document there and give that, or leave out these operations with --skip-unsupported.",
    );
}

/** Takes an operation out of a document, by its method and path. */
function leaveOut({ document }: Draft, text: string): void {
  for (const { path, method, pathItem } of operationsOf(document)) {
    if (`${method.toUpperCase()} ${path}` === text)
      delete (pathItem as Record<string, unknown>)[method];
  }
  for (const name of Object.keys(document.webhooks ?? {})) {
    if (text === `webhook ${name}`) delete document.webhooks?.[name];
  }
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    if (isNode(item) && Object.values(item).filter(isNode).length === 0)
      delete document.paths?.[path];
  }
}
