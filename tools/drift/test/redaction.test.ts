import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isUserError } from "@carespec/command";
import { listVendors, repositoryRoot } from "@carespec/document";
import { afterAll, describe, expect, it } from "vitest";
import { drift } from "./support/drift.ts";
import { createMarkers } from "./support/markers.ts";
import { ORIGIN, ordersFile, ordersVendor } from "./support/orders.ts";
import { plantedHar, plantedJournal, plantedPostman, plantedTexts } from "./support/planted.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-drift-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that the command prints and writes for a file, in all its forms. */
async function everything(name: string, file: string, ...more: string[]): Promise<string> {
  const own = join(folder, name);
  mkdirSync(own);
  // A copy, since evidence is written into it.
  const root = join(own, "openapi.yaml");
  writeFileSync(root, readFileSync(ordersFile));
  const vendor = { ...ordersVendor, folder: own, root };
  const told: string[] = [];
  for (const format of ["text", "json", "sarif"]) {
    const output = join(own, `report.${format}`);
    for (const args of [["--output", output], ["--strict"]]) {
      const run = await drift(["orders", file, "--format", format, ...args, ...more], {
        vendors: [vendor],
        top: own,
      });
      told.push(run.out);
    }
  }
  const draft = join(own, "draft.yaml");
  const update = ["--update-evidence", "--published", "--write", "--draft", draft];
  told.push(
    (await drift(["orders", file, ...update, ...more], { vendors: [vendor], top: own })).out,
  );
  const written = readdirSync(own).map(
    (each) => `${each}\n${readFileSync(join(own, each), "utf8")}`,
  );
  const all = [...told, ...written].join("\n");
  expect(all).toContain("contradicts");
  return all;
}

const write = (name: string, value: unknown) => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
};

describe("nothing of what is planted is printed or written", () => {
  it("of an archive", async () => {
    const { mark, leaks, planted } = createMarkers();
    const file = write(`export of ${mark("the file's name")}@mail.example.har`, plantedHar(mark));
    expect(leaks(await everything("har", file))).toEqual([]);
    expect(planted.size).toBeGreaterThan(200);
    expect(leaks(readFileSync(file, "utf8")).length).toBeGreaterThan(200); // the search finds what is there
  });

  it.each(["2.0.0", "2.1.0"] as const)("of a Postman collection %s", async (version) => {
    const { mark, leaks, planted } = createMarkers();
    const { collection, environment } = plantedPostman(mark, version);
    const file = write(`${version}/postman.json`, collection);
    const values = write(`${version}/${mark("the environment's name")}.json`, environment);
    expect(leaks(await everything(`postman-${version}`, file, "--environment", values))).toEqual(
      [],
    );
    expect(planted.size).toBeGreaterThan(90);
  });

  it.each([
    ["a name", "MariaGarcia"],
    ["a diagnosis", "HIVpositive"],
    ["a key of Stripe", ["sk_", "live_4eC39HqLyjWDarjtT1zdp7dc"].join("")],
    ["a token of GitLab", ["gl", "pat-abcdefghijklmnopqrst"].join("")],
    ["a key of AWS", ["AK", "IAABCDEFGHIJKLMNOP"].join("")],
  ])("of paths and queries with %s", async (what, secret) => {
    const places = [`records/${secret}`, secret, `${secret}/all`, `orders/7?${secret}`];
    const more = [`orders/7?${secret}=1`, `orders/7?q=${secret}`, `records?${secret}=${secret}`];
    const entries = [...places, ...more].map((place) => ({
      request: { method: "GET", url: `${ORIGIN}/${place}`, headers: [] },
      response: {
        ...{ status: 200, headers: [] },
        content: { mimeType: "application/json", text: '{"id":"7"}' },
      },
    }));
    const file = write(`${what}.har`, { log: { entries } });
    expect((await everything(what, file)).toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it("of the mock's journal", async () => {
    const { mark, leaks } = createMarkers();
    expect(leaks(await everything("journal", write("journal.json", plantedJournal(mark))))).toEqual(
      [],
    );
  });

  it("of an .http file, a Bruno and an OpenCollection folder", async () => {
    const { mark, leaks } = createMarkers();
    const texts = plantedTexts(mark);
    for (const [name, text] of Object.entries(texts)) write(`texts/${name}`, text);
    for (const name of ["calls.http", "bruno", "open"]) {
      expect(leaks(await everything(`text-${name}`, join(folder, "texts", name)))).toEqual([]);
    }
  });

  it("of an archive by the command, which leaves no temporary file", async () => {
    const { mark, leaks } = createMarkers();
    const file = write("command/traffic.har", plantedHar(mark));
    const temporary = join(folder, "temporary");
    mkdirSync(temporary);
    const [vendor] = listVendors();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(repositoryRoot, "tools/drift/src/main.ts"),
        vendor?.name ?? "",
        file,
        "--server",
        ORIGIN,
      ],
      { encoding: "utf8", env: { ...process.env, TMPDIR: temporary, NODE_COMPILE_CACHE: "" } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Not in the document");
    expect(leaks(stdout)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each([
    ["broken JSON", (m: string) => `{"log": {"entries": [{"request": "${m}`],
    ["JSON of something else", (m: string) => `{"${m}": "${m}"}`],
    ["HTML", (m: string) => `<html>${m}</html>`],
    ["broken YAML", (m: string) => `http: {${m}: [`],
    ["nothing but text", (m: string) => `${m} ${m}`],
    [
      "an archive whose entries are none",
      (m: string) => JSON.stringify({ log: { entries: [m, { request: m }] } }),
    ],
    ["a collection without items", (m: string) => JSON.stringify({ info: { name: m, schema: m } })],
  ])("of %s, whose error says what was expected", async (what, text) => {
    const { mark, leaks } = createMarkers();
    const file = write(`${what}/${mark("a file's name")}.json`, text(mark("the text")));
    const failure = await drift(["orders", file], { vendors: [ordersVendor] }).catch(
      (error: unknown) => error,
    );
    expect(isUserError(failure)).toBe(true);
    const { message, stack } = failure as Error;
    expect(message).toMatch(/expected a HAR|export the collection/);
    expect(leaks(`${message}\n${stack}`)).toEqual([]);
  });
});
