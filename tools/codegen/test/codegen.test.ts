import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "@carespec/registry";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../src/cli.ts";
import type { OpenApiDocument } from "../src/document.ts";
import { generateFiles } from "../src/generate.ts";

const evidence = { status: "inferred", source: "https://example.test", checked: "2026-11-22" };

const document = {
  openapi: "3.1.0",
  info: { title: "Sample", version: "1.0.0" },
  servers: [{ url: "https://api.example.test" }],
  security: [{ ApiKey: [] }],
  paths: {
    "/things": {
      parameters: [{ $ref: "#/components/parameters/UserAgent" }],
      get: {
        operationId: "listThings",
        description: "Lists things.",
        "x-evidence": { ...evidence, section: "Things", note: "Seen once." },
        parameters: [
          {
            name: "ids",
            in: "query",
            explode: false,
            schema: { type: "array", items: { type: "string" } },
          },
        ],
        responses: {
          200: {
            description: "Things",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
        },
      },
    },
    "/login": {
      post: { operationId: "createToken", security: [], responses: { 204: { description: "In" } } },
    },
  },
  components: {
    parameters: {
      UserAgent: {
        name: "User-Agent",
        in: "header",
        required: true,
        "x-client-supplied": true,
        schema: { type: "string" },
      },
    },
    schemas: {
      Thing: {
        type: "object",
        properties: {
          size: { type: "integer", default: 3, "x-evidence": evidence },
        },
      },
    },
  },
} as unknown as OpenApiDocument;

describe("generated types", () => {
  it("leave out the parameters that the client supplies", async () => {
    expect((await generateFiles(document))["schema.ts"]).not.toContain("User-Agent");
  });

  it("tell the evidence of operations and properties", async () => {
    const schema = (await generateFiles(document))["schema.ts"];
    expect(schema).toContain("Evidence: inferred (https://example.test, “Things”): Seen once.");
    expect(schema).toMatch(
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
    expect(source).toContain('"https://api.example.test",');
    expect(source).toContain('commaSeparated = ["ids"]');
    expect(source).toContain('"GET /things": {"operationId":"listThings","security":["ApiKey"]}');
    expect(source).toContain('"POST /login": {"operationId":"createToken","security":[]}');
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
