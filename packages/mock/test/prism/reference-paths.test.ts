import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadOperations } from "../../src/prism/load-operations.ts";

const fixtures = fileURLToPath(new URL("../fixtures/parity/", import.meta.url));

let parent: string;
let expected: string;
beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "carespec-paths-"));
  expected = JSON.stringify(await operationsBelow("plain"));
});
afterAll(() => rmSync(parent, { recursive: true }));

/** The operations of a document over several files, read below a folder of that name. */
async function operationsBelow(name: string) {
  const folder = join(parent, name);
  cpSync(join(fixtures, "chain"), join(folder, "chain"), { recursive: true });
  cpSync(join(fixtures, "chain.yaml"), join(folder, "chain.yaml"));
  const operations = await loadOperations(join(folder, "chain.yaml"));
  return operations.map(({ id: _, ...operation }) => operation);
}

it.each(["with space", "für alle", "日本", "50%", "a%20b", "a#b", "a&b,c@d$e", "(a)[b]'c"])(
  "a document over several files is read below a folder named %s",
  async (name) => {
    expect(JSON.stringify(await operationsBelow(name))).toBe(expected);
  },
);
