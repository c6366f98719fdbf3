import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atFileEnd } from "@carespec/test-support/file-end";
import { expect, it } from "vitest";
import { watchFiles } from "../../src/dev/watch-files.ts";
import { temporaryFolder, writeFiles } from "../support/site.ts";

/** Saves a file as many editors do: into another one, which then replaces it. */
function replace(file: string): void {
  writeFileSync(`${file}.tmp`, String(Math.random()));
  renameSync(`${file}.tmp`, file);
}

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

  const append = (file: string) => appendFileSync(file, "1");
  const changes: [path: string, change: (file: string) => void][] = [
    ["one.yaml", append],
    ["one.yaml", replace],
    ["one.yaml", append],
    ["one.yaml", replace],
    ["specs/a.yaml", append],
    ["specs/a.yaml", replace],
    ["specs/a.yaml", append],
    ["specs/a.yaml", replace],
    ["specs/a.yaml", append],
    ["specs/deep/new.yaml", replace],
    ["specs/deep/new.yaml", append],
    ["specs/deep/b.yaml", (file) => rmSync(file)],
    ["specs/deep/b.yaml", replace],
  ];
  for (const [path, change] of changes) {
    told.clear();
    change(join(top, path));
    await expect.poll(() => [...told]).toContain(path);
  }
  // A folder that comes with its files, and one of the same name in its place.
  for (const name of ["d", "e"]) {
    told.clear();
    rmSync(join(top, "specs/fresh"), { recursive: true, force: true });
    writeFiles(top, { [`specs/fresh/far/${name}.yaml`]: "" });
    await expect.poll(() => [...told]).toContain(`specs/fresh/far/${name}.yaml`);
    told.clear();
    append(join(top, `specs/fresh/far/${name}.yaml`));
    await expect.poll(() => [...told]).toContain(`specs/fresh/far/${name}.yaml`);
  }
  told.clear();
  writeFiles(top, { "specs/dist/x.yaml": "", "specs/node_modules/y.yaml": "" });
  append(join(top, "specs/a.yaml"));
  await expect.poll(() => [...told]).toContain("specs/a.yaml");
  writeFileSync(join(top, "other/c.yaml"), "1");
  writeFileSync(join(top, "two.yaml"), "1");
  await stop();
  expect([...told].filter((path) => /other|tmp|two|dist|node_modules/.test(path))).toEqual([]);
});
