import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot, secretsIn } from "@carespec/document";
import { expect, it } from "vitest";
import { listRepositoryFiles } from "../src/repository-files.ts";

/** Two lists of `.gitleaks.toml`: files with what vendors print, and files with what tests make up. */
const [printed = [], madeUp = []] = readFileSync(join(repositoryRoot, ".gitleaks.toml"), "utf8")
  .split("[[allowlists]]")
  .slice(1)
  .map((list) => [...list.matchAll(/'''(.+?)'''/g)].map(([, path = ""]) => new RegExp(path)));

/** The fingerprints by which lint excuses the vendors' samples. */
const fingerprints = new Set(
  globSync("specs/*/lint-waivers.yaml", { cwd: repositoryRoot }).flatMap((file) => {
    return readFileSync(join(repositoryRoot, file), "utf8").match(/\b[\da-f]{64}\b/g) ?? [];
  }),
);

/** What documentation shows with placeholders, and what looks like a key to nobody but lint. */
const WITHOUT_PRODUCT =
  /^(a random key|credentials in a URL|a bearer token|credentials of HTTP Basic)$/;

/** Credentials of products in files, with their fingerprints. */
const found = listRepositoryFiles(repositoryRoot).flatMap((path) => {
  const text = readFileSync(join(repositoryRoot, path), "utf8");
  if (text.includes("\0")) return [];
  return text.split("\n").flatMap((line, index) =>
    secretsIn(line)
      .filter(({ what }) => !WITHOUT_PRODUCT.test(what))
      .map(({ what, secret }) => ({
        place: `${path}:${index + 1} ${what}`,
        path,
        sha256: createHash("sha256").update(secret).digest("hex"),
      })),
  );
});

const isIn = (paths: readonly RegExp[], path: string) => paths.some((each) => each.test(path));

it("finds the vendors' samples and those of tests, so that it would find others", () => {
  expect(found.some(({ path }) => isIn(printed, path))).toBe(true);
  expect(found.some(({ path }) => isIn(madeUp, path))).toBe(true);
});

it("no credential is in a file that scanners read", () => {
  const others = found.filter(({ path }) => !isIn(printed, path) && !isIn(madeUp, path));
  expect(others.map(({ place }) => place)).toEqual([]);
});

it("where scanners expect printed samples, each one is waived by its fingerprint", () => {
  const unknown = found.filter(
    ({ path, sha256 }) => isIn(printed, path) && !fingerprints.has(sha256),
  );
  expect(unknown.map(({ place }) => place)).toEqual([]);
});
