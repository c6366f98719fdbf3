import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "@carespec/registry";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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

  it("name what is sensitive, in lower case", async () => {
    const source = (await generateFiles(document))["operations.ts"] ?? "";
    expect(source).toContain(
      'sensitive = ["authorization", "password", "secretcode", "x-api-key"]',
    );
  });
});

describe("carespec-codegen", () => {
  let folder: string;
  let stderr: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "carespec-codegen-"));
    stderr = "";
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      stderr += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    rmSync(folder, { recursive: true });
  });

  it.each(listVendors().map(({ name }) => name))(
    "finds the committed files of %s current",
    async (name) => {
      const committed = new URL(`../../../packages/${name}/src/gen/`, import.meta.url);
      cpSync(committed, join(folder, "src", "gen"), { recursive: true });
      await run([name, "--check"], folder);
      expect(stderr).toBe("");
      expect(process.exitCode).toBeUndefined();
    },
  );

  it("fails on a file that differs, writes nothing, and says what to run", async () => {
    await run(["healthily"], folder);
    const file = join(folder, "src", "gen", "schema.ts");
    writeFileSync(file, "stale");
    await run(["healthily", "--check"], folder);
    expect(readFileSync(file, "utf8")).toBe("stale");
    expect(stderr).toContain("schema.ts out of date: run `npm run generate` and commit");
    expect(process.exitCode).toBe(1);
  });

  it("names the known vendors where the given one is unknown", async () => {
    await run(["acme"], folder);
    expect(stderr).toBe(
      'carespec-codegen: unknown vendor "acme": redocly.yaml names catalyst, healthily, mystrength\n',
    );
    expect(process.exitCode).toBe(1);
  });
});
