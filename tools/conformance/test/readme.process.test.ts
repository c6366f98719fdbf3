import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { listVendors } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { afterEach, expect, it, vi } from "vitest";

const readme = new URL("../../../README.md", import.meta.url);

const script = new URL("./readme.tmp.mjs", import.meta.url);

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(script, { force: true });
});

const code = /```ts\n([\s\S]*?)```/.exec(readFileSync(readme, "utf8"))?.[1] ?? "";
const vendor = /"@carespec\/([\w-]+)"/.exec(code)?.[1];
const isListed = listVendors().some(({ name }) => name === vendor);

// Without the README's sample vendor nothing can run: its text then needs another sample.
it.runIf(isListed)("runs the client lines of the README against the mock", async () => {
  expect(code.trim().split("\n").length).toBeLessThanOrEqual(11);
  const server = await (await createMock()).listen(0);
  const lines: unknown[][] = [];
  vi.spyOn(console, "log").mockImplementation((...line) => lines.push(line));
  writeFileSync(script, stripTypeScriptTypes(code).replace("http://127.0.0.1:4010", server.url));
  await import(script.href);
  await server.close();
  expect(lines).toEqual([["john"]]);
});
