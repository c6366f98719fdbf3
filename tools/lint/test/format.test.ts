import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listVendors } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { biomeArguments, namedPaths } from "../src/format/named-paths.ts";
import { orderFiles } from "../src/format/order-files.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "carespec-format-"));
  mkdirSync(join(root, "specs/any/paths"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(root, file), text);

it("orders the files that can be read, and names the others with their places", () => {
  write("specs/any/openapi.yaml", "info: {}\nopenapi: 3.1.0\n");
  write("specs/any/paths/broken.yaml", "get:\n  tags: [\n");
  write("specs/any/paths/two.yaml", "get: {}\n---\nget: {}\n");
  expect(orderFiles([], root)).toEqual([
    { place: "specs/any/openapi.yaml" },
    {
      place: expect.stringMatching(/^specs\/any\/paths\/broken\.yaml:\d+:\d+$/),
      fault: expect.stringContaining("this is not YAML ("),
    },
    {
      place: "specs/any/paths/two.yaml:2:1",
      fault: expect.stringContaining("this file holds two documents"),
    },
  ]);
  expect(readFileSync(join(root, "specs/any/openapi.yaml"), "utf8")).toMatch(/^openapi: /);
  expect(readFileSync(join(root, "specs/any/paths/two.yaml"), "utf8")).toContain("---");
});

describe("a named path is refused in one line that", () => {
  it.each([
    ["does not exist", "no-such.yaml", "no-such.yaml does not exist: name files or folders"],
    ["is outside the repository", tmpdir(), `${tmpdir()} is outside the repository`],
    ["is above the repository", "/", "/ is outside the repository"],
  ])("%s", (_, name, message) => {
    expect(() => namedPaths([name], root)).toThrow(message);
  });

  it("not where it is in it", () => {
    expect(namedPaths([join(root, "specs")], root)).toEqual([join(root, "specs")]);
  });
});

describe("Biome gets", () => {
  it.each([
    ["everything", [], []],
    ["code and folders", ["/a/b.ts", "/a/c.yaml", "/a/d"], ["/a/b.ts", "/a/d"]],
  ])("%s", (_, paths, expected) => {
    expect(biomeArguments(paths)?.slice(4)).toEqual(expected);
  });

  it("nothing where no path is code", () => {
    expect(biomeArguments(["/a/b.yaml", "/a/README.md"])).toBeUndefined();
  });
});

it("a document's file alone is nothing for Biome, and no error", () => {
  const program = fileURLToPath(new URL("../src/format.ts", import.meta.url));
  const file = listVendors()[0]?.root ?? "";
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, file], {
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: "nothing to change\n",
    stderr: "",
  });
});
