import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { Interrupted } from "../src/house/interrupt.ts";
import type { Place } from "../src/house/programs.ts";
import { readOpenApi } from "../src/read/read-openapi.ts";
import { writeChanges } from "../src/update/write-changes.ts";
import { splitInto } from "../src/write/split.ts";
import { answers, documentWith } from "./support/mended.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-interrupt-"));
afterAll(() => rmSync(folder, { recursive: true }));

const document = () => documentWith({ "/things": { get: { responses: answers("list") } } });

const works: [string, (place: Place) => Promise<unknown>][] = [
  [
    "reading a document of several files",
    (place) => {
      const file = join(folder, "several.json");
      const item = { $ref: "things.json" };
      writeFileSync(file, JSON.stringify(documentWith({ "/things": item })));
      writeFileSync(join(folder, "things.json"), JSON.stringify(document().paths?.["/things"]));
      return readOpenApi(file, place);
    },
  ],
  ["writing the vendor's files", (place) => splitInto(place, document())],
  [
    "writing an update",
    (place) => {
      const vendor = join(folder, "vendor");
      mkdirSync(vendor, { recursive: true });
      return writeChanges(place, vendor, document(), document());
    },
  ],
];

it.each(works)("%s ends with the signal that ends its program", async (_, work) => {
  const controller = new AbortController();
  const reason = new Interrupted("SIGTERM");
  const ended = work({ folder, signal: controller.signal });
  controller.abort(reason);
  await expect(ended).rejects.toBe(reason);
});
