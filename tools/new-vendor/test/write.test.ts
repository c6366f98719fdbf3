import { stripTypeScriptTypes } from "node:module";
import { repositoryRoot } from "@carespec/document";
import { expect, it } from "vitest";
import { planVendor } from "../src/plan/vendor-plan.ts";
import { clientFiles, specsFiles } from "../src/write/files.ts";
import { answers, documentWith, mended } from "./support/mended.ts";

it.each(['Forms & Files "API"', `Ada's \`API\` ${"$"}{here} \\ there`, "Things */ throw 1 /*"])(
  "a vendor's code can be read whatever its title is: %s",
  (title) => {
    const paths = { "/things": { get: { responses: answers("list") } } };
    const draft = mended(documentWith(paths, { info: { title, version: "1" } }));
    const plan = planVendor(repositoryRoot, {
      name: "things",
      draft,
      vendorFile: "a.json",
      origin: "a file",
    });
    const files = Object.entries({ ...clientFiles(plan), ...specsFiles(plan) });
    const code = files.filter(([path]) => path.endsWith(".ts"));
    expect(code.length).toBeGreaterThan(5);
    for (const [path, text] of code) {
      expect([path, stripTypeScriptTypes(String(text)).length > 0]).toEqual([path, true]);
    }
  },
);

it("a list is read whatever the member around it is called", () => {
  const list = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
  const schema = { type: "object", properties: { "1-clicks": list } };
  const content = { "application/json": { schema, example: { "1-clicks": [{ id: "1" }] } } };
  const paths = { "/clicks": { get: { responses: { 200: { description: "OK", content } } } } };
  const draft = mended(documentWith(paths));
  const about = { name: "things", draft, vendorFile: "a.json", origin: "a file" };
  const files = clientFiles(planVendor(repositoryRoot, about));
  for (const file of ["test/client.test.ts", "README.md"])
    expect(files[file]).toContain('data?.["1-clicks"]');
});

const things = { schema: { type: "array", items: { $ref: "#/components/schemas/Thing" } } };
it.each([
  ["JSON alone", { "application/json": things }, ""],
  [
    "JSON and a text",
    { "application/json": things, "text/csv": { schema: { type: "string" } } },
    "/^200/",
  ],
  ["lines of JSON", { "application/x-ndjson": things }, "/^200 that/"],
])(
  "the test of secrets knows what resolves where the first call is answered by %s",
  (_, content, expected) => {
    const paths = { "/things": { get: { responses: { 200: { description: "OK", content } } } } };
    const draft = mended(documentWith(paths));
    const about = { name: "things", draft, vendorFile: "a.json", origin: "a file" };
    const files = clientFiles(planVendor(repositoryRoot, about));
    const [, found = ""] =
      /resolves: \{ \w+: (.*?) \}/.exec(String(files["test/secrets.test.ts"])) ?? [];
    expect(found).toBe(expected);
  },
);
