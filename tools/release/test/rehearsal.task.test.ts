import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "@carespec/test-support/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, RESOLUTIONS } from "../src/compile.ts";
import { openRehearsal, type Rehearsal } from "../src/rehearsal.ts";
import { importEntryPoints, runConsumer } from "../src/run-consumer.ts";
import { listCompilers, listNodeRuntimes } from "../src/runtimes.ts";
import { listVendorPrograms } from "../src/vendor-program.ts";
import { listPublishable } from "../src/workspace.ts";
import { runInBrowser } from "./support/run-in-browser.ts";

const chromium = await findChromium();

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await openRehearsal(() => undefined);
}, 600_000);
afterAll(() => rehearsal?.close());

/** The answers of the mock's own data to the consumer's calls. */
const answers = Object.fromEntries(
  (await listVendorPrograms()).map(({ name, client }) => {
    return [name, { status: 200, found: client.firstCall.finds.items }];
  }),
);

describe("an empty project that installs every package from a registry", () => {
  it("has each of them, by its own name", () => {
    const names = listPublishable().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(existsSync(join(rehearsal.consumer.folder, "node_modules", name, "LICENSE"))).toBe(
        true,
      );
      expect(rehearsal.consumer.entryPoints.map(({ specifier }) => specifier)).toContain(name);
    }
  });

  it.concurrent.each(listCompilers())(
    `compiles with TypeScript $version and moduleResolution ${RESOLUTIONS.join(" and ")}`,
    async (compiler) => {
      expect(await compile(rehearsal.consumer, compiler)).toBe("");
    },
    600_000,
  );

  describe.each(listNodeRuntimes())("on Node $major", ({ major, path }) => {
    const reason = `npm has no Node ${major} for ${process.platform} on ${process.arch}`;

    it.for(["imported.mjs", "required.cjs"])(
      "calls every vendor's mock: %s",
      async (program, { skip }) => {
        if (!path) return skip(reason);
        expect(await runConsumer(rehearsal.consumer, rehearsal.mock, path, program)).toEqual(
          answers,
        );
      },
    );

    it("imports every entry point that is made for it", async ({ skip }) => {
      if (!path) return skip(reason);
      const imported = await importEntryPoints(rehearsal.consumer, path, major);
      expect(imported).toContain("@carespec/core/vendor");
    });
  });

  it("calls every vendor's mock from a page in Chromium", async () => {
    const vendors = await rehearsal.mock.listVendors(randomUUID());
    const page = join(rehearsal.consumer.folder, "run/browser.js");
    expect(await runInBrowser(chromium, page, vendors)).toEqual(answers);
  });
});
