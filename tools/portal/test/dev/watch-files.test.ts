import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atFileEnd } from "@carespec/test-support/file-end";
import { expect, it } from "vitest";
import { watchFiles } from "../../src/dev/watch-files.ts";
import { temporaryFolder, writeFiles } from "../support/site.ts";

it("tells changed, new, replaced and removed files, also in new folders, and those alone", async () => {
  const top = temporaryFolder();
  writeFiles(top, {
    "one.yaml": "",
    "specs/a.yaml": "",
    "specs/deep/b.yaml": "",
    "other/c.yaml": "",
    "two.yaml": "",
  });
  const told = new Set<string>();
  const isWanted = (path: string) => path.endsWith(".yaml");
  const stop = watchFiles(top, ["one.yaml", "specs", "nowhere"], isWanted, async (paths) => {
    for (const path of paths) told.add(path);
  });
  atFileEnd(stop);

  const changes: [path: string, change: (file: string) => void][] = [
    ["one.yaml", (file) => writeFileSync(file, "1")],
    [
      "one.yaml",
      (file) => {
        told.clear();
        writeFileSync(`${file}.tmp`, "2");
        renameSync(`${file}.tmp`, file);
      },
    ],
    ["specs/a.yaml", (file) => writeFileSync(file, "1")],
    ["specs/deep/b.yaml", (file) => rmSync(file)],
    [
      "specs/deep/new.yaml",
      (file) => {
        writeFileSync(`${file}.tmp`, "1");
        renameSync(`${file}.tmp`, file);
      },
    ],
  ];
  for (const [path, change] of changes) {
    change(join(top, path));
    await expect.poll(() => [...told]).toContain(path);
  }
  mkdirSync(join(top, "specs/fresh"));
  // The system tells of the folder first; what is written into it later is told on its own.
  await expect
    .poll(() => {
      writeFileSync(join(top, "specs/fresh/d.yaml"), "1");
      return [...told];
    })
    .toContain("specs/fresh/d.yaml");
  writeFileSync(join(top, "other/c.yaml"), "1");
  writeFileSync(join(top, "two.yaml"), "1");
  await stop();
  expect([...told].filter((path) => /other|tmp|two/.test(path))).toEqual([]);
});
