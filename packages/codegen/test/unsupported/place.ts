import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { run } from "../../src/cli.ts";

/** A folder of a test's own, and what the generator told in it. */
export interface Place {
  folder: string;
  lines: string[];
  /** Generates `api` from a document. */
  generate(document: object, ...more: string[]): Promise<string | undefined>;
}

/** Gives each test of a file a {@link Place}, which is removed after it. */
export function placeOfEach(): Place {
  const place: Place = {
    folder: "",
    lines: [],
    generate(document, ...more) {
      writeFileSync(join(place.folder, "openapi.json"), JSON.stringify(document));
      const args = ["--document", "openapi.json", "--out", "api", ...more];
      return run(args, place.folder, (line) => place.lines.push(line));
    },
  };
  beforeEach(() => {
    place.folder = mkdtempSync(join(tmpdir(), "carespec-unsupported-"));
    place.lines = [];
  });
  afterEach(() => rmSync(place.folder, { recursive: true }));
  return place;
}
