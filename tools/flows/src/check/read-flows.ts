import { relative } from "node:path";
import { isUserError } from "@carespec/command";
import { type ArazzoDocument, readWorkflows } from "@carespec/document";
import { placeFile } from "../arazzo/placed-file.ts";
import { checkShape } from "./check-shape.ts";
import type { Problem } from "./checked-file.ts";

/** A place of a file that breaks a rule. */
export interface Finding {
  /** Path from the folder that is given. */
  path: string;
  line: number;
  message: string;
}

/** A file of flows, or why no rule can read it. */
export function readFlows(
  file: string,
  root: string,
): { document?: ArazzoDocument; problems: Finding[] } {
  const path = relative(root, file);
  let document: ArazzoDocument;
  try {
    document = readWorkflows(file);
  } catch (error) {
    if (!isUserError(error)) throw error;
    const [, line = "1"] = /\bat line (\d+)/.exec(error.message) ?? [];
    const message = error.message.replace(`${file} `, "").replace(/ at line .*$/, "");
    return { problems: [{ path, line: Number(line), message }] };
  }
  const faults = [...checkVersion(document), ...checkShape(document)];
  if (faults.length === 0) return { document, problems: [] };
  const placed = placeFile(file);
  return {
    problems: faults.map(({ place, message }) => ({ path, line: placed.lineOf(place), message })),
  };
}

/** Later versions mean other things by the same words, and `redocly respect` runs none of them. */
function checkVersion({ arazzo }: ArazzoDocument): Problem[] {
  if (typeof arazzo === "string" && /^1\.0\.\d+$/.test(arazzo)) return [];
  const message = `arazzo ${String(arazzo)} is not supported: flows are written in Arazzo 1.0.1`;
  return [{ place: ["arazzo"], message }];
}
