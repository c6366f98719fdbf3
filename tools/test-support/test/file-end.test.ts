import { beforeEach, expect, it } from "vitest";
import { atFileEnd, endFile } from "../src/file-end.ts";

let ended: string[];
beforeEach(() => {
  ended = [];
  atFileEnd(() => ended.push("of a hook"));
});

it("runs what hooks and tests left to the end of the file, once", async () => {
  atFileEnd(async () => ended.push("of a test"));
  await endFile();
  await endFile();
  expect(ended).toEqual(["of a hook", "of a test"]);
});

it("fails with a clean-up that fails, after the others have begun", async () => {
  atFileEnd(async () => {
    throw new Error("the folder is gone");
  });
  atFileEnd(() => ended.push("of a test"));
  await expect(endFile()).rejects.toThrow("the folder is gone");
  expect(ended).toEqual(["of a hook", "of a test"]);
});
