import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repositoryAddress, repositoryFields } from "../src/repository.ts";

const address = "https://git.vendor.test/team/carespec";
const service = { GITHUB_SERVER_URL: "https://git.vendor.test", GITHUB_REPOSITORY: "team/other" };

function top(repository?: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-repository-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ repository }));
  return folder;
}

it.each([
  ["a text", address, {}],
  ["a text with .git and a slash", `${address}.git/`, {}],
  ["an object in npm's form", { type: "git", url: `git+${address}.git` }, {}],
  ["one that the CI service would name otherwise", address, service],
])("is read from the top package.json: %s", (_, repository, env) => {
  expect(repositoryAddress(top(repository), env)).toBe(address);
});

it("is that of the CI service where nothing is written, and else unknown", () => {
  expect(repositoryAddress(top(), service)).toBe("https://git.vendor.test/team/other");
  expect(repositoryAddress(top(), {})).toBeUndefined();
});

it("stands in each package with the package's own folder", () => {
  const root = top();
  expect(repositoryFields(address, join(root, "packages", "mock"), root)).toEqual({
    repository: { type: "git", url: `git+${address}.git`, directory: "packages/mock" },
    bugs: { url: `${address}/issues` },
    homepage: `${address}/tree/main/packages/mock#readme`,
  });
});
