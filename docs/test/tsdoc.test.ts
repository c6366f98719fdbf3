import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { expect, test } from "vitest";
import { changesToCome, readChangeset } from "../src/model/changes.ts";
import { testedRuntimes } from "../src/model/runtimes.ts";
import { siteVendors } from "../src/model/site-vendor.ts";
import { coreDeclarations, errorClasses } from "../src/tsdoc/client-sources.ts";
import { readComment } from "../src/tsdoc/comment.ts";
import { readSource } from "../src/tsdoc/read-source.ts";
import { builtPages, squeezed } from "./support/built-site.ts";

test("a comment has its text, default, errors and example", () => {
  const comment =
    "/**\n * Waits, see {@link Other}.\n *\n * @throws TypeError\n * @example\n * a();\n */";
  expect(readComment(comment)).toEqual({
    text: "Waits, see `Other`.",
    throws: "TypeError",
    example: "a();",
  });
  expect(readComment("/** How long. @default 10 */")).toEqual({
    text: "How long.",
    fallback: "10",
  });
});

test("an interface has its members with types, in their order", () => {
  const source = `/** Options. */
export interface Options extends Base, Other {
  /** One. @default 1 */
  one?: number | undefined;
  /** Two,
   * long. */
  readonly two: (
    a: string,
  ) => void;
  /** A method. */
  three?(event: E): void;
}
`;
  const [options] = readSource(source);
  expect(options).toMatchObject({ name: "Options", text: "Options.", extends: ["Base", "Other"] });
  expect(options?.members.map(({ name, type, optional }) => [name, type, optional])).toEqual([
    ["one", "number", true],
    ["two", "( a: string, ) => void", false],
    ["three", "(event: E): void", true],
  ]);
});

test("every option of every client is on the page, with its text", () => {
  const page = builtPages().find(({ path }) => path === "clients/options/index.html");
  const text = squeezed(page?.root.querySelector("main")?.text ?? "");
  const source = readFileSync(join(repositoryRoot, "packages/core/src/options.ts"), "utf8");
  const written = [...source.matchAll(/^ {2}(\w+)\?: /gm)].map(([, name = ""]) => name);
  const read = coreDeclarations("options.ts", [
    "SharedOptions",
    "ClientOptions",
    "CallOptions",
    "ConnectionOptions",
    "ConnectionSession",
  ]).flatMap(({ members }) => members);
  expect(read.map(({ name }) => name).sort()).toEqual(written.sort());
  for (const name of ["SharedOptions.timeoutMs", "RetryOptions.limit", "LimiterOptions.inFlight"]) {
    expect([name, page?.root.querySelector(`[id="${name}"]`) !== null]).toEqual([name, true]);
  }
  expect(text).toContain("Millisecondsthatoneattemptmaytake");
});

test("the options of every vendor's client are shown", () => {
  const page = builtPages().find(({ path }) => path === "clients/options/index.html");
  for (const { name } of siteVendors()) {
    expect([name, page?.root.querySelector(`[id^="${name}."]`) !== null]).toEqual([name, true]);
  }
});

test("every class of error is read, the base class first", () => {
  const [base, ...others] = errorClasses();
  expect(base?.name).toBe("VendorError");
  expect(base?.members.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["status", "retryAfterMs", "page", "body", "headers"]),
  );
  expect(others.length).toBeGreaterThan(9);
  for (const { text } of others) expect(text).not.toBe("");
});

test("a declaration that is gone ends the build with its name", () => {
  expect(() => coreDeclarations("hooks.ts", ["Gone"])).toThrow("does not export Gone");
});

test("the support table has every runtime that the repository installs", () => {
  const names = testedRuntimes().map(
    ({ name, version }) => `${name} ${Number.parseInt(version, 10)}`,
  );
  expect(names).toEqual(
    expect.arrayContaining(["Node 20", "Node 22", "Node 24", "Bun 1", "Deno 2"]),
  );
});

test("a changeset has packages, kinds of change and a text", () => {
  const { kinds, text } = readChangeset('---\n"@a/b": minor\n"@a/c": patch\n---\n\nNew.\n');
  expect([...kinds]).toEqual([
    ["@a/b", "minor"],
    ["@a/c", "patch"],
  ]);
  expect(text).toBe("New.");
});

test("a change of several packages is listed once, with their names", () => {
  const of = (names: string[], text: string) => ({
    kinds: new Map(names.map((name) => [name, "minor"])),
    text,
  });
  const minor = (text: string) => ({ kind: "minor", text });
  expect(changesToCome([of(["b"], "1"), of(["b", "a"], "2"), of(["a", "b"], "3")])).toEqual([
    { packages: ["a", "b"], changes: [minor("2"), minor("3")] },
    { packages: ["b"], changes: [minor("1")] },
  ]);
});
