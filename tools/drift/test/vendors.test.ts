import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../src/report/report.ts";
import { drift } from "./support/drift.ts";
import { type Recording, record, vendorNames } from "./support/record.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-drift-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(vendorNames)("traffic of the mock of %s agrees with its document", (vendor) => {
  let recording: Recording;
  beforeAll(async () => {
    recording = await record(vendor);
  });

  const written = (name: string, value: unknown) => {
    const file = join(folder, `${vendor}-${name}`);
    writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
    return file;
  };
  const lines = () => recording.journal.requests.map((each) => JSON.stringify(each)).join("\n");

  it.each([
    ["journal.json", () => recording.journal],
    ["journal.ndjson", lines],
    ["traffic.har", () => recording.har],
  ])("as %s", async (name, value) => {
    const { code, out } = await drift([
      vendor,
      written(name, value()),
      "--strict",
      "--format",
      "json",
    ]);
    const report = JSON.parse(out) as Report;
    expect(
      report.operations.flatMap(({ contradicts, unknown }) => [...contradicts, ...unknown]),
    ).toEqual([]);
    expect(report.unknown).toEqual([]);
    expect(report.unseen).toEqual([]);
    expect(report.elsewhere).toEqual({});
    expect(code).toBe(0);
  });

  it("with a session in its paths", async () => {
    const { har } = await record(vendor, "/__session/run-1");
    const { code, out } = await drift([vendor, written("session.har", har), "--strict"]);
    expect(out).toContain("nothing contradicts it");
    expect(code).toBe(0);
  });
});
