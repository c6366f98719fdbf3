import { describe, expect, it } from "vitest";
import { createMock, UserError } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { runInProcess, serveInProcess } from "../support/in-process.ts";

const DOCUMENT = fixture("breaches/root.yaml");
const mock = await createMock({ spec: { file: DOCUMENT }, check: true });
const get = (path: string, headers = {}) => mock.fetch(`http://mock.test${path}`, { headers });

const HERE = "#/paths/~1%/get/responses/200/content/application~1json/schema";
const here = (path: string) => HERE.replace("%", path);

describe("--check of a user's document accepts", () => {
  it.each([
    ["an answer that keeps the contract", 200, "/fine", {}],
    ["an answer without its write-only properties", 200, "/write-only", {}],
    ["a preferred answer", 404, "/here", { Prefer: "code=404" }],
    ["Prism's own refusals: not acceptable", 406, "/fine", { Accept: "text/html" }],
    ["Prism's own refusals: an unknown path", 404, "/nowhere", {}],
    ["Prism's own refusals: an unknown status", 404, "/fine", { Prefer: "code=418" }],
  ])("%s", async (_, status, path, headers) => {
    expect((await get(path, headers)).status).toBe(status);
  });
});

describe("--check of a user's document makes a 500 that names the place of", () => {
  it.each([
    ["this file", "/here", "#/components/schemas/Pet/properties/name/type"],
    [
      "another file",
      "/there",
      "paths.yaml#/there/get/responses/200/content/application~1json/schema/required",
    ],
    ["a file of another file", "/further", "deep/pets.json#/Pet/properties/name/type"],
    ["this file, through others", "/and-back", "#/components/schemas/Pet/properties/name/type"],
    ["a keyword of 2020-12", "/2020-12", `${here("2020-12")}/items`],
    ["a header", "/header", "#/paths/~1header/get/responses/200/headers/X-Total/schema/type"],
    ["a schema with an id", "/id", "#/components/schemas/Known/properties/id/type"],
  ])("%s", async (_, path, pointer) => {
    for (const _ of ["first", "second"]) {
      const response = await get(path);
      expect([response.status, await response.json()]).toEqual([
        500,
        expect.objectContaining({
          title: "Contract broken",
          detail: expect.stringMatching(/^The answer \(200\) breaks the document: .*\)$/),
        }),
      ]);
      expect(response.headers.get("x-mock-reason")).toContain(`[contract; ${pointer}; `);
    }
  });

  it.each([
    ["/uncompilable", "Invalid regular expression", here("uncompilable")],
    ["/uncompilable-there", "type must be equal to one of", "deep/pets.json#/Broken"],
  ])("a schema that cannot be used: %s", async (path, why, pointer) => {
    for (const _ of ["first", "second"]) {
      const response = await get(path);
      const { detail } = await response.json();
      expect(response.status).toBe(500);
      expect(detail).toContain("body has a schema that cannot be used: ");
      expect(detail).toContain(why);
      expect(detail.endsWith(` (${pointer})`)).toBe(true);
    }
  });
});

describe("--check of a document that is not OpenAPI 3.1", () => {
  it.each(["pets-3.0.yaml", "pets-2.0.yaml", "pets-postman.json"])("refuses %s", async (name) => {
    const file = fixture(name);
    const refused = createMock({ spec: { file }, check: true });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(
      `check needs a document of OpenAPI 3.1, which ${file} is not: use errors (--errors) instead`,
    );
    await expect(createMock({ spec: { file } })).resolves.toBeDefined();
  });
});

describe("carespec-mock --spec FILE --check", () => {
  it("answers 500 where an answer breaks the document, and 200 without --check", async () => {
    const statuses = async (flags: string[]) => {
      const { url } = await serveInProcess(["--spec", DOCUMENT, ...flags]);
      const paths = ["/fine", "/there"];
      return Promise.all(paths.map(async (path) => (await fetch(url + path)).status));
    };
    expect(await statuses(["--check"])).toEqual([200, 500]);
    expect(await statuses([])).toEqual([200, 200]);
  });

  it("refuses an earlier version in one line, and ends with 1", async () => {
    const { code, stderr } = await runInProcess(["--spec", fixture("pets-3.0.yaml"), "--check"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^carespec-mock: check needs .* 3\.1, .* \(--errors\) instead\n$/);
  });
});
