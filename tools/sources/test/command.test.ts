import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listVendors, readSources } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { accept } from "../src/accept.ts";
import { fingerprintsOf } from "../src/fingerprint.ts";
import { sampleFiles, writeSample } from "./sample.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });

describe("npm run sources", () => {
  it("lists every source of every vendor, each with statements", () => {
    const text = execFileSync(process.execPath, [main, "--format", "json"], { encoding: "utf8" });
    const { sources } = JSON.parse(text);
    const ids = listVendors().flatMap(({ name, folder }) =>
      (readSources(folder) ?? []).map(({ id }) => [name, id]),
    );
    expect(sources.map(({ vendor, id }: Record<string, string>) => [vendor, id])).toEqual(ids);
    for (const { statements } of sources) {
      expect(statements.documented + statements.partial + statements.inferred).toBeGreaterThan(0);
    }
  });

  const [vendor] = listVendors();
  const name = vendor?.name ?? "";
  const id = readSources(vendor?.folder ?? "")?.[0]?.id ?? "";
  it.each([
    ["an unknown vendor", ["no-such"], /unknown vendor "no-such"/],
    ["an unknown source", [name, "no-such", "--copy", main], /unknown source "no-such"/],
    ["a copy of no source", [name, "--copy", main], /give the vendor and the source's id/],
    ["a missing copy", [name, id, "--copy", "/no/such"], /cannot read \/no\/such/],
    ["nothing to accept", ["--accept"], /give it with --copy/],
    ["another format", ["--format", "xml"], /text or json, not "xml"/],
    ["no day", ["--date", "2026-02-30x"], /--date is a day/],
    ["a day to come", ["--date", "2999-01-01"], /in the future/],
  ])("refuses %s in one line", (_, args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
  });

  it("does not record a copy that lacks what is cited", () => {
    const page = "<html><body><h1>Just a moment</h1>Enable JavaScript.</body></html>";
    const copy = join(writeSample({ "page.html": page }), "page.html");
    const [cited] = listVendors().flatMap(({ name, folder }) => {
      const found = (readSources(folder) ?? []).find(({ sections }) => sections);
      return found ? [{ name, folder, id: found.id }] : [];
    });
    const file = join(cited?.folder ?? "", "sources.yaml");
    const before = readFileSync(file, "utf8");
    const { status, stderr } = run(cited?.name ?? "", cited?.id ?? "", "--copy", copy, "--accept");
    expect([status, stderr]).toEqual([2, expect.stringMatching(/lacks the cited heading/)]);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("fails on a copy that differs, and lists what to read again", () => {
    const copy = join(writeSample({ "page.txt": "nothing of it" }), "page.txt");
    const recorded = listVendors().flatMap(({ name, folder }) =>
      (readSources(folder) ?? []).flatMap(({ id, sections }) => (sections ? [[name, id]] : [])),
    );
    for (const args of recorded) {
      const { status, stdout } = run(...args, "--copy", copy);
      expect(status).toBe(1);
      expect(stdout).toMatch(/Read again.*\n {2}specs\/.*\.yaml:\d+ /);
    }
    expect(recorded.length).toBeGreaterThan(0);
  });
});

describe("a copy that is accepted", () => {
  it("is recorded with its day; the rest of the file stays as it is", () => {
    const folder = writeSample();
    const [reference] = readSources(folder) ?? [];
    if (!reference) throw new Error("no source");
    accept(folder, reference, fingerprintsOf(["Users", "all"], ["Users"]), "2026-03-01");
    const [fresh, help] = readSources(folder) ?? [];
    expect(fresh).toMatchObject({
      checked: "2026-03-01",
      sections: { Users: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    expect(help).toMatchObject({ id: "help", checked: "2026-01-31" });
    const kept = readFileSync(join(folder, "sources.yaml"), "utf8").split("\n");
    const before = sampleFiles["sources.yaml"]?.split("\n") ?? [];
    expect(before.filter((line) => !kept.includes(line))).toEqual([]);
    expect(kept[0]).toBe("# kept");
  });
});
