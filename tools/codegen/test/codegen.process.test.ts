import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "@carespec/command";
import { listVendors } from "@carespec/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/cli.ts";
import { generateFiles } from "../src/generate.ts";
import { sampleDocument as document } from "./support/sample-document.ts";

describe("generated types", () => {
  it("leave out the parameters that the client supplies", async () => {
    expect((await generateFiles(document))["schema.ts"]).not.toContain("User-Agent");
  });

  it("tell the evidence of operations at the methods, and of properties", async () => {
    const files = await generateFiles(document);
    expect(files["client.ts"]).toContain(
      "Evidence: inferred (https://example.test, “Things”): Seen once.",
    );
    expect(files["client.ts"]).toContain("@see https://example.test");
    expect(files["schema.ts"]).toMatch(
      /Evidence: inferred \(https:\/\/example\.test\)[^/]*\*\/\s+size\?: number/,
    );
  });

  it("keep the given document as it is", async () => {
    const before = structuredClone(document);
    await generateFiles(document);
    expect(document).toEqual(before);
  });
});

describe("generated operations", () => {
  it("name servers, comma-separated parameters, ids and security", async () => {
    const source = (await generateFiles(document))["operations.ts"] ?? "";
    expect(source).toContain('servers = ["https://api.example.test"]');
    expect(source).toContain('security = ["ApiKey"]');
    expect(source).toContain('commaSeparated = ["ids"]');
    expect(source).toContain(
      'listThings: {"route":"GET /things","pages":{"page":"page","size":"size","defaultSize":20}}',
    );
    expect(source).toContain('createToken: {"route":"POST /login","security":[],"bodiless":true}');
  });

  it("name the API, by its title where nothing else is given", async () => {
    const nameIn = async (options?: { api: string }) =>
      (await generateFiles(document, options))["operations.ts"];
    expect(await nameIn({ api: "acme" })).toContain('export const apiName = "acme";');
    expect(await nameIn()).toContain('export const apiName = "a-sample-api";');
  });

  it("name what is sensitive, in lower case", async () => {
    const source = (await generateFiles(document))["operations.ts"] ?? "";
    expect(source).toContain(
      'sensitive = ["authorization", "password", "secretcode", "x-api-key"]',
    );
  });
});

describe("carespec-codegen", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "carespec-codegen-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(listVendors().map(({ name }) => name))(
    "finds the committed files of %s current",
    async (name) => {
      const committed = new URL(`../../../packages/${name}/src/gen/`, import.meta.url);
      cpSync(committed, join(folder, "src", "gen"), { recursive: true });
      await expect(run([name, "--check"], folder)).resolves.toBeUndefined();
    },
  );

  it("fails on a file that differs, writes nothing, and says what to run", async () => {
    await run(["healthily"], folder);
    const file = join(folder, "src", "gen", "schema.ts");
    writeFileSync(file, "stale");
    const error = await run(["healthily", "--check"], folder).catch((reason: unknown) => reason);
    expect(readFileSync(file, "utf8")).toBe("stale");
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: `${file} out of date: run \`npm run generate\` and commit`,
    });
  });

  it("names the known vendors where the given one is unknown", async () => {
    const names = listVendors().map(({ name }) => name);
    await expect(run(["acme"], folder)).rejects.toThrow(
      new UserError(`unknown vendor "acme": redocly.yaml names ${names.join(", ")}`),
    );
  });

  it("prints a mistake in one line and exits with 1", () => {
    const bin = fileURLToPath(new URL("../bin/carespec-codegen.js", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [bin, "acme"], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^carespec-codegen: unknown vendor "acme": [^\n]*\n$/);
  });
});
