import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OpenApiDocument, repositoryRoot } from "@carespec/document";
import { afterAll, expect, it } from "vitest";
import { buildVendor } from "../src/add/build-vendor.ts";
import { draftVendor } from "../src/add/draft-vendor.ts";
import { createAsker } from "../src/cli/ask.ts";
import { readOptions } from "../src/cli/options.ts";
import { refreshWaivers } from "../src/update/refresh-waivers.ts";
import { writeChanges } from "../src/update/write-changes.ts";
import { lintErrors } from "../src/verify/lint-errors.ts";
import { answers, documentWith } from "./support/mended.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-refresh-waivers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const signal = new AbortController().signal;
const put = (name: string) => ({
  [`/${name}/{id}`]: {
    put: {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      requestBody: { content: { "application/json": { schema: { type: "object" } } } },
      responses: answers("one"),
    },
  },
});

/** A vendor's folder as new-vendor makes it, and its document. */
async function vendorWith(names: string[], at: string) {
  const own = join(folder, at);
  mkdirSync(own);
  const file = join(own, "things.json");
  writeFileSync(
    file,
    JSON.stringify(documentWith(Object.assign({}, ...names.map((name) => put(name))))),
  );
  const options = { ...readOptions(["things", "--from", file, "--yes"], own), name: "things" };
  const place = { folder: own, signal };
  const drafted = await draftVendor(repositoryRoot, place, options, createAsker(true));
  await buildVendor(repositoryRoot, place, drafted);
  return { specs: join(own, "specs"), document: drafted.draft.document };
}

it.each([
  ["goes", ["lamps", "rugs", "beds", "cups", "pans"], ["lamps", "rugs", "beds", "cups"]],
  ["comes", ["lamps", "rugs", "beds"], ["lamps", "rugs", "beds", "cups", "pans"]],
])("lint passes as before where an operation %s", async (change, before, after) => {
  const { specs, document } = await vendorWith(before, `${change}-before`);
  const fresh = await vendorWith(after, `${change}-after`);
  const path = join(specs, "lint-waivers.yaml");
  const written = readFileSync(path, "utf8");

  const place = { folder: join(folder, change), signal };
  mkdirSync(place.folder);
  const plain = (each: OpenApiDocument) => JSON.parse(JSON.stringify(each));
  await writeChanges(place, specs, plain(document), plain(fresh.document));
  expect(await lintErrors(repositoryRoot, { folder: specs, signal })).not.toEqual([]);
  await refreshWaivers(repositoryRoot, { folder: specs, signal });
  expect(await lintErrors(repositoryRoot, { folder: specs, signal })).toEqual([]);
  expect(readFileSync(path, "utf8")).not.toBe(written);
});

it("somebody's own waivers keep their words and lose what no longer is there", async () => {
  const { specs, document } = await vendorWith(["lamps", "rugs"], "own-before");
  const fresh = await vendorWith(["lamps"], "own-after");
  const path = join(specs, "lint-waivers.yaml");
  const [, count] =
    /carespec-provenance\n {2}at: "\*\*"\n {2}count: (\d+)/.exec(readFileSync(path, "utf8")) ?? [];
  const theirs = (most: number) =>
    `# Talked over with the vendor.\n- rule: carespec-provenance\n  at: "**"\n  count: ${most} # for now\n  reason: Asked for.\n`;
  writeFileSync(path, theirs(Number(count)));
  const place = { folder: join(folder, "own"), signal };
  mkdirSync(place.folder);
  const plain = (each: OpenApiDocument) => JSON.parse(JSON.stringify(each));
  await writeChanges(place, specs, plain(document), plain(fresh.document));
  await refreshWaivers(repositoryRoot, { folder: specs, signal });
  expect(await lintErrors(repositoryRoot, { folder: specs, signal })).toEqual([]);
  // Both operations have as many.
  expect(readFileSync(path, "utf8")).toContain(theirs(Number(count) / 2));
});
