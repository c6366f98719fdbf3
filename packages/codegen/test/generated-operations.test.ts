import { UserError } from "@carespec/command";
import { describe, expect, it } from "vitest";
import { generateFiles } from "../src/generate.ts";
import { sampleDocument as document } from "./support/sample-document.ts";

describe("generated types", () => {
  it("leave out the parameters that the client supplies", async () => {
    expect(generateFiles(document)["schema.ts"]).not.toContain("User-Agent");
  });

  it("state the evidence of operations at the methods, and of properties", async () => {
    const files = generateFiles(document);
    expect(files["client.ts"]).toContain("Evidence: inferred (“Things”): Seen once.");
    expect(files["client.ts"]).toContain("@see https://example.test");
    expect(files["schema.ts"]).toMatch(
      /Evidence: inferred \(https:\/\/example\.test\)[^/]*\*\/\s+size\?: number/,
    );
  });

  it("keep the given document as it is", async () => {
    const before = structuredClone(document);
    generateFiles(document);
    expect(document).toEqual(before);
  });
});

describe("generated operations", () => {
  it.each(["functions.ts", "operations.ts"])("import nothing where there are none: %s", (file) => {
    expect(generateFiles({ ...document, paths: {} })[file]).toMatch(/^\/\/ Gen.*\nexport \{\};\n$/);
  });

  it("name routes, pages, security, and how parameters are written", async () => {
    const source = generateFiles(document)["operations.ts"] ?? "";
    expect(source).toContain(
      '{"operationId":"listThings","route":"GET /things","pages":{"style":"page","page":"page","size":"size","defaultSize":20},writeQuery,"styles":{"query":{"ids":/* @__PURE__ */ delimited(",")}}}',
    );
    expect(source).toContain(
      '{"operationId":"createToken","route":"POST /login","security":[],"bodiless":true}',
    );
  });

  it("bring what writes their query and body, where they take them", async () => {
    const longer = structuredClone(document);
    const login = longer.paths?.["/login"] as { post: Record<string, unknown> };
    login.post.requestBody = { content: { "application/json": { schema: { type: "object" } } } };
    const source = generateFiles(longer)["operations.ts"] ?? "";
    expect(source).toMatch(
      /^import \{.* writeBody, writeQuery.*\} from "@carespec\/core\/vendor";/m,
    );
    expect(source).toMatch(/"route":"GET \/things",.*writeQuery(?!.*writeBody)/);
    expect(source).toMatch(/"route":"POST \/login",.*writeBody(?!.*writeQuery)/);
  });

  it("bring what fills their path, where that has parameters", async () => {
    const longer = structuredClone(document);
    longer.paths = { ...longer.paths, "/sets/{setId}/things": longer.paths?.["/things"] ?? {} };
    delete longer.paths["/things"];
    const source = generateFiles(longer)["operations.ts"] ?? "";
    expect(source).toMatch(/^import \{.* fillPath,? .*\} from "@carespec\/core\/vendor";/m);
    expect(source).toMatch(/"route":"GET \/sets\/\{setId\}\/things",.*fillPath/);
    expect(source).not.toMatch(/"route":"POST \/login".*fillPath/);
  });

  it("name the API, by its title where nothing else is given, its servers and its security", async () => {
    const sourceOf = async (options?: { api: string; product: string }) =>
      generateFiles(document, options)["api.ts"];
    const source = await sourceOf({ api: "acme", product: "carespec-acme/1.2.3" });
    expect(source).toContain('export const apiName = "acme";');
    expect(source).toContain('  "production": "https://api.example.test",');
    expect(source).toContain('security: ["ApiKey"]');
    expect(source).toContain('product: "carespec-acme/1.2.3"');
    expect(await sourceOf()).toContain('export const apiName = "a-sample-api";');
    expect(await sourceOf()).not.toContain("product:");
  });

  it.each([["number"], ["constructor"], [undefined]])(
    "refuse the pagination style %j, with its place",
    (style) => {
      const odd = structuredClone(document);
      Object.assign(odd.paths?.["/things"]?.get as object, {
        "x-pagination": { style, size: "size" },
      });
      const found = style ? JSON.stringify(style) : "nothing";
      expect(() => generateFiles(odd)).toThrow(
        new UserError(
          `#/paths/~1things/get/x-pagination/style: ${found} is not a known style (page, offset, cursor, link)`,
        ),
      );
    },
  );
});
