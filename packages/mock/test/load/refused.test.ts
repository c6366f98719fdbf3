import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock, UserError } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { runInProcess } from "../support/in-process.ts";
import { folderOf, OK, openApi } from "../support/spec-document.ts";

/** Ten levels of nine aliases each. */
const bomb = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x]",
  ...Array.from({ length: 9 }, (_, level) => {
    const aliases = Array(9).fill(`*a${level}`).join(", ");
    return `a${level + 1}: &a${level + 1} [${aliases}]`;
  }),
].join("\n");

const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

/** What is wrong with a document, its name and text, and what the one line says. */
const ROWS: [what: string, name: string, text: string, line: RegExp][] = [
  ["aliases without end", "a.yaml", openApi(`/a: {get: ${OK}}`, "3.1.0", bomb), /aliases add more/],
  ["a tab", "a.yaml", "openapi: 3.1.0\npaths:\n\t/a: {}\n", /a tab .* line 3, column/],
  ["a thousand levels", "a.json", `{"openapi": "3.1.0", "x": ${deep(1_000)}}`, /nests too deep/],
  ["levels without end", "a.json", `{"openapi": "3.1.0", "x": ${deep(100_000)}}`, /nests too deep/],
  ["levels without end in YAML", "a.yaml", `openapi: 3.1.0\nx: ${deep(20_000)}`, /nests too deep/],
  ["broken JSON", "a.json", '{"openapi": "3.1.0"', /cannot be parsed: .* column/],
  [
    "a locale that nobody knows",
    "a.yaml",
    openApi(`/a: {get: ${OK}}`, "3.1.0", "x-json-schema-faker: {locale: de}"),
    /#\/x-json-schema-faker\/locale cannot be used: .*: leave it out/,
  ],
];

describe("a document is refused in one line that has", () => {
  it.each(ROWS)("%s", async (_, name, text, line) => {
    const file = join(folderOf({ [name]: text }), name);
    const error = await createMock({ spec: { file } }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(line);
    expect((error as Error).message).not.toContain("\n");
  });
});

it("between brackets, a tab is as good as a space", async () => {
  const text = `openapi: 3.1.0\ninfo: {title: t,\n\tversion: "1"}\npaths:\t{/a: {get: ${OK}}}\n`;
  const mock = await createMock({ spec: { file: join(folderOf({ "a.yaml": text }), "a.yaml") } });
  expect((await mock.fetch("http://mock.test/a")).status).toBe(200);
  await mock.close();
});

describe("strict", () => {
  it("ends the start with the first finding", async () => {
    const text = openApi(`/a: {get: ${OK}}\n/b: {get: null}\n/c: {get: null}`);
    const file = join(folderOf({ "a.yaml": text }), "a.yaml");
    const ended = await runInProcess(["--spec", file, "--strict"]);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toMatch(
      /^carespec-mock: .*a\.yaml#\/paths\/~1b\/get: not served: .* \(and 1 more\): mend .*--strict .*\n$/,
    );
  });

  it("starts where nothing is found, for the vendors too", async () => {
    const mock = await createMock({ strict: true, spec: { file: fixture("library.yaml") } });
    await mock.close();
    const vendors = await createMock({ strict: true });
    expect(await vendors.loadReport()).toEqual({ total: 0, findings: [], complete: true });
    await vendors.close();
  });
});
