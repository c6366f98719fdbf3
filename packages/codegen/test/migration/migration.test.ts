import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { repositoryRoot } from "@carespec/document";
import { blocksOf } from "@carespec/test-support/readme-samples";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { compileFolder } from "../corpus/compile-folder.ts";
import { document } from "./document.ts";
import { startOrders } from "./orders-server.ts";
import { PROGRAM } from "./program.ts";

const execute = promisify(execFile);
const guide = pathToFileURL(
  join(repositoryRoot, "docs/src/content/docs/guides/from-openapi-fetch.md"),
);

/** The edits that the guide lists: each block of code before, and the next one after. */
const edits = blocksOf(guide, "ts ignore").reduce<[string, string][]>((pairs, block, index) => {
  if (index % 2 === 0) pairs.push([block, ""]);
  else (pairs.at(-1) as [string, string])[1] = block;
  return pairs;
}, []);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "carespec-migration-"));
  symlinkSync(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  const [before, after] = ["case-before", "case-after"].map((name) => join(folder, name));
  for (const own of [before, after]) mkdirSync(String(own));

  const emitter = dirname(fileURLToPath(import.meta.resolve("openapi-typescript")));
  const args = [
    join(emitter, "../bin/cli.js"),
    "openapi.json",
    "--output",
    "case-before/schema.d.ts",
  ];
  await execute(process.execPath, args, { cwd: folder });
  writeFileSync(join(String(before), "program.ts"), PROGRAM);

  await run(["--document", "openapi.json", "--out", "case-after/api"], folder);
  writeFileSync(join(String(after), "program.ts"), edits.reduce(edited, PROGRAM));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Replaces a block, whose indentation in the program may be another one. */
function edited(program: string, [before, after]: [string, string]): string {
  const indented = (text: string, by: string) => text.trimEnd().replaceAll(/^(?=.)/gm, by);
  const by = ["", "  "].find((one) => program.includes(indented(before, one)));
  if (by === undefined) throw new Error(`the program has no such lines:\n${before}`);
  return program.replace(indented(before, by), () => indented(after, by));
}

/** Runs a program against a server, and gives its result and what arrived. */
async function work(name: string) {
  const server = await startOrders();
  const program = `import { work } from "./${name}/program.ts";
console.log(JSON.stringify(await work(process.argv[2])));`;
  writeFileSync(join(folder, `${name}.mjs`), program);
  const args = ["--conditions=@carespec/source", "--no-warnings", `${name}.mjs`, server.url];
  const { stdout } = await execute(process.execPath, args, { cwd: folder });
  server.close();
  return { result: JSON.parse(stdout), arrived: server.arrived };
}

describe("a program for openapi-fetch", () => {
  it("compiles, as it was and after the edits of the guide", () => {
    expect(edits.length).toBeGreaterThan(3);
    expect(compileFolder(folder)).toEqual([]);
    const after = readFileSync(join(folder, "case-after/program.ts"), "utf8");
    expect(after).not.toContain("openapi-fetch");
  });

  it("sends the same requests and gives the same result", async () => {
    const before = await work("case-before");
    expect(before.result).toEqual({
      items: ["Chair"],
      reason: "No such order",
      label: "Chair 7",
      removed: 204,
      log: ["POST 201", "GET 200", "GET 404", "POST 204", "GET 200", "DELETE 204"],
    });
    expect(before.arrived).toEqual(
      expect.arrayContaining([
        "GET /orders?tags=new,red secret | en |  | ",
        "POST /orders/7/notes secret | en | application/x-www-form-urlencoded | text=Call+Ada+%26+Bob",
      ]),
    );
    expect(await work("case-after")).toEqual(before);
  });
});
