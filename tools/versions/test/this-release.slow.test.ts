import { repositoryRoot } from "@carespec/document";
import { expect, it } from "vitest";
import { checkRelease } from "../src/verdict/check-release.ts";
import { printCheck } from "../src/verdict/print-check.ts";

it("has no changeset that is smaller than what changed; `npm run release:check` says which", async () => {
  const { verdicts } = await checkRelease(repositoryRoot);
  expect(verdicts).not.toEqual([]);
  const small = verdicts.filter(({ ok }) => !ok);
  expect(small.length === 0 ? "" : printCheck({ verdicts: small })).toBe("");
});
