import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { onTestFinished } from "vitest";
import type { Change } from "../../src/change.ts";
import { comparableText } from "../../src/declarations/comparable-text.ts";
import { compareExports } from "../../src/declarations/compare-exports.ts";

/** Compares two texts of declarations as those of one entry point. */
export function compareDeclared(before: string, after: string): Change[] {
  const folder = mkdtempSync(join(tmpdir(), "carespec-declared-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(repositoryRoot, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name));
    const file = join(folder, name, "index.d.ts");
    writeFileSync(file, comparableText(text));
    return file;
  };
  const entry = {
    specifier: "sample",
    before: write("before", before),
    after: write("after", after),
  };
  return compareExports([entry], folder);
}
