import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "@carespec/command";
import { listVendors, repositoryRoot } from "@carespec/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { run } from "../src/cli.ts";
import { sampleDocument } from "./support/sample-document.ts";

const vendors = listVendors().map(({ name }) => name);
const [vendor = ""] = vendors;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-codegen-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file into the folder; gives its absolute path. */
function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const sample = JSON.stringify(sampleDocument);

describe("carespec-codegen <vendor>", () => {
  it.each(vendors)("finds the committed files of %s current, wherever it runs", async (name) => {
    const manifest = readFileSync(join(repositoryRoot, "packages", name, "package.json"), "utf8");
    const [, ...args] = JSON.parse(manifest).scripts.check.split(" ");
    expect(args).toContain("--check");
    await expect(run(args, folder)).resolves.toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("writes to the folder that --out names instead", async () => {
    await run([vendor, "--out", "own"], folder);
    const committed = join(repositoryRoot, "packages", vendor, "src", "gen");
    expect(readdirSync(join(folder, "own")).sort()).toEqual(readdirSync(committed).sort());
  });

  it("fails on a file that differs, writes nothing, and says what to run", async () => {
    cpSync(join(repositoryRoot, "packages", vendor, "src", "gen"), folder, { recursive: true });
    const file = write("schema.ts", "stale");
    await expect(run([vendor, "--out", ".", "--check"], folder)).rejects.toThrow(
      new UserError(`${file} out of date: run \`npm run generate\` and commit`),
    );
    expect(readFileSync(file, "utf8")).toBe("stale");
  });

  it("finds and removes what an earlier generator wrote, and leaves other files alone", async () => {
    await run([vendor, "--out", "."], folder);
    const [current = ""] = readFileSync(join(folder, "schema.ts"), "utf8").split("\n");
    const left = write("guards.ts", `${current}\nexport {};\n`);
    const own = write("notes.ts", "export {};\n");
    await expect(run([vendor, "--out", ".", "--check"], folder)).rejects.toThrow(
      new UserError(`${left} out of date: run \`npm run generate\` and commit`),
    );
    await run([vendor, "--out", "."], folder);
    expect([existsSync(left), existsSync(own)]).toEqual([false, true]);
    await run([vendor, "--out", ".", "--check"], folder);
  });

  it("names the known vendors where the given one is unknown", async () => {
    await expect(run(["acme"], folder)).rejects.toThrow(
      new UserError(`unknown vendor "acme": redocly.yaml names ${vendors.join(", ")}`),
    );
  });
});

describe("carespec-codegen --document FILE --out FOLDER", () => {
  it.each([
    ["JSON", "api.json", sample],
    ["JSON with a byte order mark", "api.json", `\uFEFF${sample}`],
    ["YAML", "api.yaml", stringify(sampleDocument, { aliasDuplicateObjects: false })],
    ["a file whose name holds spaces and umlauts", "ä ö%20 x.json", sample],
  ])("reads %s and writes, by relative and absolute paths", async (_, name, text) => {
    const file = write(name, text);
    await run(["--document", name, "--out", "relative"], folder);
    await run(["--document", file, "--out", join(folder, "abs", "olute")], folder);
    const written = readFileSync(join(folder, "relative", "operations.ts"), "utf8");
    expect(written).toContain('listThings = {"operationId":"listThings","route":"GET /things"');
    expect(readFileSync(join(folder, "abs", "olute", "operations.ts"), "utf8")).toBe(written);
  });

  it("takes a document without operations", async () => {
    write("api.yaml", "openapi: 3.1.0\ninfo: {}\n");
    const done = await run(["--document", "api.yaml", "--out", "gen"], folder);
    expect(done).toMatch(/^0 operations in \d+ files of /);
    expect(readdirSync(join(folder, "gen"))).toContain("operations.ts");
  });

  it("checks with --check, by relative and absolute paths", async () => {
    const file = write("api.json", sample);
    const outs = ["gen", join(folder, "gen")];
    for (const out of outs) {
      const checked = run(["--document", file, "--out", out, "--check"], folder);
      await expect(checked).rejects.toThrow(/operations\.ts.* out of date/);
    }
    expect(existsSync(join(folder, "gen"))).toBe(false);
    await run(["--document", file, "--out", "gen"], folder);
    for (const out of outs) await run(["--document", file, "--out", out, "--check"], folder);
  });
});

describe("carespec-codegen refuses in one line", () => {
  const document = (text: string) => {
    write("api", text);
    return ["--document", "api", "--out", "gen"];
  };

  it.each<[string, () => string[], RegExp]>([
    ["nothing", () => [], /^name a vendor \(.+\) or give --document FILE$/],
    ["two vendors", () => [vendor, "other"], /^unexpected argument "other"$/],
    ["a vendor beside a document", () => [vendor, ...document(sample)], /^unexpected argument /],
    ["a document without --out", () => document(sample).slice(0, 2), /^--out is missing: /],
    ["an empty --out", () => ["--document", "api", "--out", ""], /^--out is missing: /],
    ["an unknown option", () => ["--doc", "x"], /^Unknown option '--doc': --help prints/],
    ["a missing file", () => ["--document", "no.json", "--out", "gen"], /no\.json does not exist$/],
    ["a folder", () => ["--document", ".", "--out", "gen"], /^cannot read .*: EISDIR/],
    ["an empty file", () => document(""), /api is not an OpenAPI document$/],
    ["a text", () => document("hello"), /api is not an OpenAPI document$/],
    ["a list", () => document("[]"), /api is not an OpenAPI document$/],
    ["no version", () => document('{"paths":{}}'), /api: not a document of .*: it has no version/],
    ["OpenAPI 4", () => document('{"openapi":"4.0.0"}'), /OpenAPI 3.* it has version 4\.0\.0/],
    ["broken JSON", () => document('{"openapi":'), /api is neither JSON nor YAML: /],
    ["broken YAML", () => document("a: [1\nb: 2"), /api is neither JSON nor YAML: /],
    [
      "a schema that is none",
      () => document(sample.replace(/"schemas":\{/, '"schemas":{"Odd":"hello",')),
      /the document is not valid: .*#\/components\/schemas\/Odd/,
    ],
    ["bytes", () => document("\u0000\u0001"), /api is n/],
  ])("%s", async (_, args, message) => {
    const error = await run(args(), folder).catch((reason: unknown) => reason);
    expect(String((error as Error).message)).toMatch(message);
    expect(existsSync(join(folder, "gen"))).toBe(false);
  });

  it("a folder that cannot be written", async () => {
    const [, file = ""] = document(sample);
    const written = run(["--document", file, "--out", join("api", "gen")], folder);
    await expect(written).rejects.toThrow(/^cannot write .*gen: ENOTDIR/);
  });

  it("with exit code 1", () => {
    const bin = fileURLToPath(new URL("../bin/carespec-codegen.js", import.meta.url));
    const args = [bin, "--document", "a.yaml", "--out", "b"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: folder });
    expect(stderr).toMatch(/^carespec-codegen: [^\n]*a\.yaml does not exist\n$/);
    expect(status).toBe(1);
  });

  it.each([
    [1, /^carespec-codegen: \S+#\/paths\/~1a0\/trace: [^\n]*\. Mend the document, [^\n]*\n$/],
    [
      3,
      /^(\S+#\/paths\/~1a\d\/trace: [^\n]*\.\n){3}carespec-codegen: 3 places are refused\. Mend [^\n]*\n$/,
    ],
  ])("a line each for what is refused: %d", (count, lines) => {
    const responses = { 200: { description: "ok" } };
    const paths = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `/a${at}`,
        { trace: { operationId: `trace${at}`, responses } },
      ]),
    );
    write(
      "a.json",
      JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, paths }),
    );
    const bin = fileURLToPath(new URL("../bin/carespec-codegen.js", import.meta.url));
    const args = [bin, "--document", "a.json", "--out", "b"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: folder });
    expect(stderr).toMatch(lines);
    expect([status, existsSync(join(folder, "b"))]).toEqual([1, false]);
  });
});
