import { describe, expect, it } from "vitest";
import { checkFolders } from "../src/check-folders.ts";

const workspaces = ["packages/a", "packages/b", "specs", "specs/acme"];

type Files = Record<string, string[]>;

function findings(files: Files) {
  const read = Object.entries(files).map(([path, specifiers]) => {
    return { path, imports: specifiers.map((specifier) => ({ specifier, line: 1 })) };
  });
  return checkFolders(read, workspaces).map(({ path, message }) => [
    path,
    /circle: (.*?):/.exec(message)?.[1],
  ]);
}

describe("folders in a circle", () => {
  it.each<[string, Files, string, string]>([
    [
      "directly, at the step with the fewest imports",
      {
        "packages/a/src/state/redis.ts": ["../http/types.ts"],
        "packages/a/src/state/store.ts": ["../http/types.ts"],
        "packages/a/src/http/server.ts": ["../state/store.ts"],
      },
      "packages/a/src/http/server.ts",
      "state -> http -> state",
    ],
    [
      "through a third folder",
      {
        "packages/a/src/a/x.ts": ["../b/x.ts"],
        "packages/a/src/b/x.ts": ["../c/x.ts"],
        "packages/a/src/c/x.ts": ["../a/deep/y.ts"],
      },
      "packages/a/src/a/x.ts",
      "a -> b -> c -> a",
    ],
    [
      "through a file beside them",
      {
        "packages/a/src/aa/x.ts": ["../top.ts"],
        "packages/a/src/bb/x.ts": ["../aa/y.ts"],
        "packages/a/src/top.ts": ["./bb/x.ts"],
      },
      "packages/a/src/aa/x.ts",
      "aa -> top.ts -> bb -> aa",
    ],
    [
      "through one file in both directions",
      {
        "packages/a/src/aa/x.ts": ["../top.ts"],
        "packages/a/src/bb/x.ts": ["../top.ts"],
        "packages/a/src/top.ts": ["./aa/y.ts", "./bb/y.ts"],
      },
      "packages/a/src/aa/x.ts",
      "aa -> top.ts -> bb -> top.ts -> aa",
    ],
    [
      "in a folder",
      {
        "packages/a/src/aa/p/x.ts": ["../q/x.ts"],
        "packages/a/src/aa/q/y.ts": ["../p/y.ts"],
      },
      "packages/a/src/aa/p/x.ts",
      "p -> q -> p",
    ],
    [
      "in a vendor's mock",
      {
        "specs/acme/mock/one/x.ts": ["../two/x.ts"],
        "specs/acme/mock/two/y.ts": ["../one/y.ts"],
      },
      "specs/acme/mock/one/x.ts",
      "one -> two -> one",
    ],
    [
      "in tests",
      {
        "packages/a/test/support/x.ts": ["../http/x.ts"],
        "packages/a/test/http/y.ts": ["../support/y.ts"],
      },
      "packages/a/test/support/x.ts",
      "support -> http -> support",
    ],
  ])("are found %s", (_, files, path, circle) => {
    expect(findings(files)).toEqual([[path, circle]]);
  });

  it("are reported once, and not in folders that only lead there", () => {
    const files = {
      "packages/a/src/aa/x.ts": ["../bb/x.ts", "../dd/x.ts"],
      "packages/a/src/bb/y.ts": ["../cc/y.ts", "../aa/y.ts"],
      "packages/a/src/cc/y.ts": ["../aa/y.ts"],
      "packages/a/src/first/x.ts": ["../aa/x.ts"],
      "packages/a/src/index.ts": ["./aa/x.ts", "./first/x.ts"],
    };
    expect(findings(files)).toEqual([["packages/a/src/aa/x.ts", "aa -> bb -> aa"]]);
  });

  it("are not reported where a source imports a test, which the arrows refuse", () => {
    const files = {
      "packages/a/src/x.ts": ["../test/support/x.ts"],
      "packages/a/test/support/y.ts": ["../../src/y.ts"],
    };
    expect(findings(files)).toEqual([]);
  });

  it("are two findings where they are two circles", () => {
    const files = {
      "packages/a/src/aa/x.ts": ["../bb/x.ts"],
      "packages/a/src/bb/y.ts": ["../aa/y.ts"],
      "packages/b/src/aa/x.ts": ["../bb/x.ts"],
      "packages/b/src/bb/y.ts": ["../aa/y.ts"],
    };
    expect(findings(files)).toHaveLength(2);
  });
});

it("lets folders import in one direction, and files beside them import and be imported", () => {
  const files = {
    "packages/a/src/http/server.ts": ["../state/store.ts", "../types.ts", "./parts/x.ts"],
    "packages/a/src/http/parts/x.ts": ["../y.ts"],
    "packages/a/src/index.ts": ["./http/server.ts"],
    "packages/a/test/http/server.test.ts": ["../../src/index.ts"],
    "packages/b/src/state/store.ts": ["../http/types.ts", "@carespec/a"],
    "specs/src/x.ts": ["../acme/vendor.ts"],
    "specs/acme/mock/x.ts": ["../../src/y.ts"],
  };
  expect(findings(files)).toEqual([]);
});
