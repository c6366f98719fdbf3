import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operationsOf, repositoryRoot } from "@carespec/document";
import { afterAll, expect, it } from "vitest";
import { expectClient } from "../src/verify/expect-client.ts";
import { answers, documentWith, mended } from "./support/mended.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-client-"));
afterAll(() => rmSync(folder, { recursive: true }));

const filters = { type: "array", items: { type: "object" } };
const search = { parameters: [{ name: "filters", in: "query", schema: filters }] };
const document = documentWith({
  "/things": { get: { operationId: "listThings", responses: answers("list") } },
  "/search": { get: { ...search, operationId: "searchThings", responses: answers("list") } },
});
const check = (draft: ReturnType<typeof mended>, skipsUnsupported: boolean) =>
  expectClient(repositoryRoot, { folder }, draft, { file: "things.yaml", skipsUnsupported });

it("what no client can be made of is refused with file, place and remedy, before the rest is done", async () => {
  await expect(check(mended(document), false)).rejects.toThrow(
    /^things\.yaml#\/paths\/~1search\/get\/parameters\/0: .*"filters".*\n?.*Mend a copy.*--skip-unsupported\.$/s,
  );
  expect(readdirSync(folder)).toEqual([]);
});

it("where that is wanted it is left out, and told", async () => {
  const draft = mended(document);
  await check(draft, true);
  expect(operationsOf(draft.document).map(({ path }) => path)).toEqual(["/things"]);
  expect(Object.keys(draft.document.paths ?? {})).toEqual(["/things"]);
  expect(draft.told.left.get("Left out")).toEqual([
    expect.stringMatching(/^`GET \/search`: the parameter "filters" .* \(#\/paths\/~1search\//),
  ]);
});
