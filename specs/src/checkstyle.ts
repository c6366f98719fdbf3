import { resolve } from "node:path";
import { repositoryRoot } from "@carespec/document";
import type { Finding } from "./explain-finding.ts";

/** Reads the findings of Redocly's format `checkstyle`, the only one with lines and columns. */
export function readCheckstyle(xml: string): Finding[] {
  return [...xml.matchAll(/<file name="([^"]*)">(.*?)<\/file>/gs)].flatMap(
    ([, file = "", errors = ""]) =>
      [
        ...errors.matchAll(
          /<error line="(\d+)" column="(\d+)" .*?message="([^"]*)" source="([^"]*)"/gs,
        ),
      ].map(([, line, column, message = "", rule = ""]) => ({
        file: resolve(repositoryRoot, decode(file)),
        line: Number(line),
        column: Number(column),
        message: decode(message).replaceAll(repositoryRoot, ""),
        rule,
      })),
  );
}

const ENTITIES: Record<string, string> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all);
}
