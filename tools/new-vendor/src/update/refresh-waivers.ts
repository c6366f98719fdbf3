import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, type ParsedNode, parseDocument, type YAMLMap } from "yaml";
import type { Place } from "../house/programs.ts";
import { type Finding, lintErrors, ownPath } from "../verify/lint-errors.ts";
import {
  isExcusable,
  isWritten,
  WAIVERS,
  WAIVERS_TITLE,
  type Waiver,
  waiversFor,
} from "../verify/waivers.ts";
import { toYaml } from "../write/yaml.ts";
import { keepLines } from "./keep-lines.ts";

/**
 * Lets a vendor's waivers follow a changed document, so that lint passes as before: those that this
 * command wrote are written again, and somebody's own lose what no longer is there.
 *
 * @returns what only a person can mend, a line each
 */
export async function refreshWaivers(root: string, place: Place): Promise<string[]> {
  const { folder } = place;
  if ((await lintErrors(root, place)).length === 0) return [];
  const path = join(folder, WAIVERS);
  const text = existsSync(path) ? readFileSync(path, "utf8") : `${WAIVERS_TITLE}\n[]\n`;
  const document = parseDocument(text);
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list))
    return told(await lintErrors(root, place), folder);
  const laidOut = document.toString(LAYOUT);
  const theirs = list.items.filter(isTheirs);
  writeList(
    path,
    theirs.map((item) => (item as YAMLMap).toJSON()),
  );
  const errors = await lintErrors(root, place);
  const needed = waiversFor(errors, folder);
  const followed = new Set<Finding>();
  const stays = (item: ParsedNode) => {
    if (!isTheirs(item)) return take(item as YAMLMap, needed);
    return follow(item, theirs.indexOf(item), errors, followed);
  };
  list.items = [
    ...list.items.filter(stays),
    ...needed.map((waiver) => document.createNode(waiver)),
  ] as typeof list.items;
  list.flow = false;
  if (list.items.length === 0) rmSync(path, { force: true });
  else writeFileSync(path, keepLines(text, laidOut, document.toString(LAYOUT)));
  return told(
    errors.filter((finding) => !followed.has(finding)),
    folder,
  );
}

const LAYOUT = { lineWidth: 0 };

const isTheirs = (item: unknown) => !isMap(item) || !isWritten(item.toJSON());

function writeList(path: string, waivers: readonly object[]): void {
  if (waivers.length > 0) writeFileSync(path, toYaml(waivers));
  else rmSync(path, { force: true });
}

function told(errors: readonly Finding[], folder: string): string[] {
  const left = errors.filter((finding) => !isExcusable(finding));
  return left.map(({ file, rule, message }) => `${ownPath(folder, file)}: ${rule}, ${message}`);
}

/** Whether one that this command wrote is still needed; then it has its new count, and is done. */
function take(item: YAMLMap, needed: Waiver[]): boolean {
  const { rule, at, sha256 } = item.toJSON() as Waiver;
  const index = needed.findIndex(
    (each) => each.rule === rule && each.at === at && each.sha256 === sha256,
  );
  const [found] = index < 0 ? [] : needed.splice(index, 1);
  if (found) setCount(item, found.count);
  return found !== undefined;
}

/** Does what lint asks of somebody's own waiver that has less to excuse; `false` where nothing is left. */
function follow(
  item: ParsedNode,
  index: number,
  errors: readonly Finding[],
  followed: Set<Finding>,
): boolean {
  const finding = errors.find(
    ({ rule, keys: [first] = [] }) => rule === "lint-waivers" && first === String(index),
  );
  if (finding === undefined || !isMap(item)) return true;
  const [, fewer] = /are left: write count: (\d+)$/.exec(finding.message) ?? [];
  const isGone = finding.message.endsWith("matches no finding: remove it");
  if (fewer !== undefined) setCount(item as YAMLMap, Number(fewer));
  if (fewer !== undefined || isGone) followed.add(finding);
  return !isGone;
}

function setCount(item: YAMLMap, count: number | undefined): void {
  if (count === undefined) item.delete("count");
  else item.set("count", count);
}
