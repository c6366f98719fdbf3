import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { expect, test } from "vitest";
import { builtPages } from "./support/built-site.ts";

const readmes = globSync(["README.md", "packages/*/README.md", "packages/mock/docs/*.md"], {
  cwd: repositoryRoot,
}).map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), "utf8") }));
const pages = builtPages().map(({ path, root }) => ({
  path,
  text: root.querySelector("main")?.text ?? "",
}));

test("no page and no README runs a command without a scope, which anybody could publish", () => {
  const found = [...readmes, ...pages].flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:npx|npm exec|npm install|npm i) (?!-)(\S+)/g)].flatMap(
      ([, name = ""]) =>
        name.startsWith("@carespec/") || /^(vitest|redocly|undici|msw)\b/.test(name)
          ? []
          : [`${path}: ${name}`],
    ),
  );
  expect(found.filter((each) => /carespec/.test(each))).toEqual([]);
});

test("a README that says how to install says that nothing is published yet", () => {
  const silent = readmes.filter(
    ({ text }) =>
      /npm install @carespec|npx @carespec/.test(text) &&
      !/not (yet )?published|Once published/i.test(text),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});
