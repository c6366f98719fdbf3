import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Place } from "../house/programs.ts";
import { type Finding, lintFiles } from "../verify/lint-files.ts";
import { isWritten, WAIVERS, WAIVERS_TITLE, type Waiver, waiversFor } from "../verify/waivers.ts";
import { toYaml } from "../write/yaml.ts";
import { keepLines } from "./keep-lines.ts";

/**
 * Lets a vendor's waivers follow a changed document, so that lint passes as before: those that this
 * command wrote are written again, and somebody's own lose what no longer is there. More findings under
 * somebody's own waiver are left to that person.
 */
export async function updateWaivers(root: string, place: Place): Promise<void> {
  const path = join(place.folder, WAIVERS);
  const text = existsSync(path) ? readFileSync(path, "utf8") : `${WAIVERS_TITLE}\n[]\n`;
  const document = parseDocument(text);
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list)) return;
  const layout = { lineWidth: 0 };
  const laidOut = document.toString(layout);
  const isTheirs = (item: unknown) => !isMap(item) || !isWritten(item.toJSON());
  const theirs = list.items.filter(isTheirs);
  if (theirs.length > 0)
    writeFileSync(path, toYaml(theirs.map((item) => (item as YAMLMap).toJSON())));
  else rmSync(path, { force: true });
  const findings = await lintFiles(root, place);
  const needed = waiversFor(findings, place.folder);
  list.items = [
    ...list.items.filter((item) =>
      isTheirs(item) ? follow(item, theirs.indexOf(item), findings) : take(item as YAMLMap, needed),
    ),
    ...needed.map((waiver) => document.createNode(waiver)),
  ] as typeof list.items;
  list.flow = false;
  if (list.items.length === 0) rmSync(path, { force: true });
  else writeFileSync(path, keepLines(text, laidOut, document.toString(layout)));
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
function follow(item: unknown, index: number, findings: readonly Finding[]): boolean {
  const finding = findings.find(
    ({ rule, keys: [first] = [] }) => rule === "lint-waivers" && first === String(index),
  );
  if (finding === undefined || !isMap(item)) return true;
  const [, fewer] = /are left: write count: (\d+)$/.exec(finding.message) ?? [];
  if (fewer !== undefined) setCount(item, Number(fewer));
  return !finding.message.endsWith("matches no finding: remove it");
}

function setCount(item: YAMLMap, count: number | undefined): void {
  if (count === undefined) item.delete("count");
  else item.set("count", count);
}
