import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** Writes files into a folder that is removed after the test file. */
export function temporaryFiles(): (name: string, content: unknown) => string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-traffic-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const isText = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(file, isText ? content : JSON.stringify(content));
    return file;
  };
}
