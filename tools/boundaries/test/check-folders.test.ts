import { expect, it } from "vitest";
import { checkFolders } from "../src/check-folders.ts";

function file(path: string, ...specifiers: string[]) {
  return { path, imports: specifiers.map((specifier) => ({ specifier, line: 1 })) };
}

it("finds two folders that import each other, once", () => {
  const found = checkFolders([
    file("packages/a/src/http/server.ts", "../state/store.ts"),
    file("packages/a/src/state/store.ts", "../http/types.ts"),
    file("packages/a/src/state/redis.ts", "../http/types.ts"),
  ]);
  expect(found).toEqual([
    {
      path: "packages/a/src/http/server.ts",
      line: 1,
      message: "folders in a circle: http -> state -> http: move what both need below them",
    },
  ]);
});

it("finds a circle through a third folder", () => {
  const found = checkFolders([
    file("src/a/x.ts", "../b/x.ts"),
    file("src/b/x.ts", "../c/x.ts"),
    file("src/c/x.ts", "../a/deep/y.ts"),
  ]);
  expect(found.map(({ message }) => message)).toContain(
    "folders in a circle: a -> b -> c -> a: move what both need below them",
  );
});

it("lets folders import in one direction, and files of src import and be imported", () => {
  const found = checkFolders([
    file("packages/a/src/http/server.ts", "../state/store.ts", "../types.ts"),
    file("packages/a/src/index.ts", "./http/server.ts"),
    file("packages/b/src/state/store.ts", "../http/types.ts", "@carespec/a"),
  ]);
  expect(found).toEqual([]);
});
