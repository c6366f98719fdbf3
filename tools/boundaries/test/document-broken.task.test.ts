import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors } from "@carespec/document";
import { afterEach, expect, it } from "vitest";
import type { House } from "./support/house.ts";
import { TIMEOUT, useHouse } from "./support/use-house.ts";

const [broken, healthy] = listVendors().map(({ name }) => name);
const getHouse = useHouse();

let server: ChildProcess | undefined;
afterEach(() => server?.kill("SIGKILL"));

/** Runs a command of the copy; resolves when it ends, or once its output fits. */
function run({ folder }: House, [script = "", ...args]: string[], until?: RegExp) {
  const child = spawn(process.execPath, [join(folder, script), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${join(folder, "node_modules/.bin")}:${process.env.PATH}`,
      PORT: "0",
    },
  });
  server = child;
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (text) => (stderr += text));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const end = (code: number | null) => resolve({ code, stdout, stderr });
    child.stdout.on("data", (text) => {
      stdout += text;
      if (until?.test(stdout)) end(null);
    });
    child.once("close", end);
  });
}

// Astro does not build in a copy whose packages are links; the mock is enough here.
const build = (house: House) => run(house, ["tools/portal/src/build.ts", "mock"]);
const start = (house: House) =>
  run(house, ["tools/portal/src/start.ts"], /Ctrl-C stops\.\n(\n.+\n.+\n)+$/);

it(
  "stops the build with its cause alone, while npm start serves the others and its last good version",
  async () => {
    const house = getHouse();
    const file = `specs/${broken}/openapi.yaml`;
    const good = readFileSync(join(house.folder, file), "utf8");
    const breakIt = () => writeFileSync(join(house.folder, file), `${good}  bad: [unclosed\n`);
    const cause = new RegExp(`${file}:\\d+:\\d+ this is not YAML .*: correct .*\n$`);

    breakIt();
    const first = await start(house);
    expect(first.stderr).toBe("");
    expect(first.stdout).toContain(`\n${broken} is broken, it is left out:\n`);
    expect(first.stdout).toMatch(cause);
    expect(first.stdout).not.toContain(`/${broken}\n`);
    server?.kill("SIGKILL");

    writeFileSync(join(house.folder, file), good);
    expect(await build(house)).toMatchObject({ code: 0, stderr: "" });

    breakIt();
    const failed = await build(house);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(new RegExp(`^${cause.source}`));

    const second = await start(house);
    expect(second.stdout).toContain(`\n${broken} is broken, its last good version is served:\n`);
    expect(second.stdout).toMatch(cause);
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(second.stdout) ?? [];
    for (const name of [broken, healthy]) {
      expect((await fetch(`${url}/${name}/openapi.json`)).status).toBe(200);
    }
    expect(await (await fetch(`${url}/`)).text()).toContain('class="broken"');
  },
  TIMEOUT,
);
