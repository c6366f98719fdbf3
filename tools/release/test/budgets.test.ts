import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listVendors } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed } from "../src/consumer.ts";
import { measureBundle, measureDeclarations } from "../src/measure.ts";
import { packAll } from "../src/pack.ts";
import { unpackInto } from "../src/unpack.ts";
import { createWorkplace } from "../src/workplace.ts";
import { isClient } from "../src/workspace.ts";

const kilobyte = 1000;
/** Larger where the vendor's login needs a library of its own: one-time codes. */
const bundleBudgets: Record<string, number> = { mystrength: 10 * kilobyte };

const { folder, remove } = createWorkplace();
afterAll(remove);
beforeAll(async () => {
  const packed = await packAll(join(folder, "tarballs"));
  await unpackInto(folder, packed.filter(isClient));
  cpSync(fileURLToPath(new URL("../consumer/apps", import.meta.url)), folder, { recursive: true });
}, 60_000);

describe.each(listVendors())("$name", ({ name }) => {
  it("costs an application that calls one operation no more than its budget", async () => {
    const { bytes, parts } = await measureBundle(join(folder, `${name}.js`));
    const report = `gzipped bytes of ${name}'s bundle; its parts before gzip: ${parts.join(", ")}`;
    expect(bytes, report).toBeLessThanOrEqual(bundleBudgets[name] ?? 6 * kilobyte);
  });

  it("declares its types in 120 kB at most", () => {
    const bytes = measureDeclarations(installed(folder, `@carespec/${name}`));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(120 * kilobyte);
  });
});
