import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listVendors } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintArguments, verdictLine } from "../src/build/lint.ts";

const LINT = new URL("../src/build/lint.ts", import.meta.url).href;

/** What lints flows in this house: it fails, and says what it was asked for. */
const FLOWS = `console.log("read the flows of " + process.argv.at(-1)); process.exitCode = 1;`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "carespec-lint-"));
  const write = (file: string, value: unknown) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof value === "string" ? value : JSON.stringify(value));
  };
  const packageManager = "npm@11.19.1";
  write("package.json", { name: "house", packageManager, workspaces: ["specs/*"] });
  write("package-lock.json", { name: "house", lockfileVersion: 3, packages: {} });
  const task = { inputs: ["package.json"] };
  write("turbo.json", { noUpdateNotifier: true, tasks: { lint: task, bundle: task } });
  write("tools/flows/src/lint.ts", FLOWS);
  write("specs/bees/workflows/hive.arazzo.yaml", "arazzo: 1.0.1");
  write("specs/wasps/workflows/nest.arazzo.yaml", "arazzo: 1.0.1");
  const vendors = { ants: 0, bees: 0, wasps: 1 };
  const entries = Object.keys(vendors).map(
    (name) => `  ${name}: { root: specs/${name}/openapi.yaml }`,
  );
  write("redocly.yaml", `apis:\n${entries.join("\n")}\n`);
  for (const [name, status] of Object.entries(vendors)) {
    const lint = `node -e "console.log('read ${name}'); process.exitCode = ${status}"`;
    const bundle = `node -e "process.exitCode = ${status}"`;
    const scripts = { lint, bundle };
    write(`specs/${name}/package.json`, { name: `@carespec/spec-${name}`, scripts });
    write(`specs/${name}/openapi.yaml`, "openapi: 3.1.0");
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Lints in a process of its own, and lists the vendors whose documents were read. */
function lint(...names: string[]): { status: number | null; read: string[]; lines: string[] } {
  const options = JSON.stringify({ names, format: "text" });
  const script = `import { runLint } from "${LINT}"; process.exitCode = await runLint(${JSON.stringify(root)}, ${options});`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } },
  );
  const read = [...stdout.matchAll(/^read (\w+)$/gm)].map(([, name = ""]) => name);
  // The house has no turbo of its own.
  const said = stderr.replace(/^ WARNING {2}No locally installed.*$/m, "");
  return { status, read, lines: `${stdout}${said}`.trim().split("\n") };
}

describe("lint with names", () => {
  it("reads the documents of these vendors only, and says what it found before again", () => {
    for (let time = 0; time < 2; time += 1) {
      expect(lint("ants")).toEqual({ status: 0, read: ["ants"], lines: ["read ants"] });
    }
    expect(lint("bees", "ants").read.sort()).toEqual(["ants", "bees"]);
  });

  it("fails where one document fails, and reads the others all the same", () => {
    const { status, read } = lint("wasps", "bees");
    expect(status).toBe(1);
    expect(read.sort()).toEqual(["bees", "wasps"]);
  });

  it("prints what is found and nothing around it, and lints the vendor's flows", () => {
    expect(lint("bees")).toEqual({
      status: 1,
      read: ["bees"],
      lines: ["read bees", "read the flows of bees"],
    });
  });

  it("says so where flows cannot be read, since their document is broken", () => {
    expect(lint("wasps").lines).toEqual([
      "read wasps",
      "the flows of wasps were not read: its document cannot be bundled",
    ]);
  });

  it.each([
    ["moths", 'there is no vendor "moths": choose from ants, bees, wasps'],
    ["ant", 'there is no vendor "ant": did you mean ants? choose from ants, bees, wasps'],
  ])("refuses %s and names the vendors", (name, message) => {
    expect(() => lintArguments(["ants", name], root)).toThrow(message);
  });
});

it.each<[string, string[], number, string]>([
  [
    "every part passes",
    [],
    0,
    "lint: documents passed · code passed · imports passed · vendor names passed · dead code passed",
  ],
  [
    "some parts fail",
    ["@carespec/spec-ants#lint", "@carespec/spec-bees#lint", "//#lint:code"],
    1,
    "lint: documents failed (@carespec/spec-ants, @carespec/spec-bees) · code failed · imports passed · vendor names passed · dead code passed",
  ],
  [
    "turbo itself fails",
    [],
    1,
    "lint: documents not run · code not run · imports not run · vendor names not run · dead code not run",
  ],
])("ends in a line with all verdicts where %s", (_, failed, status, line) => {
  expect(verdictLine(failed, status)).toBe(line);
});

it("without a name lints all documents and code", () => {
  const args = lintArguments([]);
  expect(args.slice(0, 5)).toEqual([
    "lint",
    "lint:code",
    "lint:arrows",
    "lint:names",
    "lint:unused",
  ]);
  expect(args.join(" ")).not.toContain("--filter");
  expect(lintArguments(listVendors().map(({ name }) => name))).toContain("lint");
});
