import { spawn } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listVendors } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyHouse, everyTask, type House } from "./support/house.ts";
import { ADDED, own, RENAMED as renamed, TIMEOUT } from "./support/use-house.ts";

const [first = "", ...others] = listVendors().map(({ name }) => name);
const last = others.at(-1) ?? "";
const [added, second] = ADDED;

/** The documents that vendors are added from. */
const document = (name: string) =>
  fileURLToPath(new URL(`fixtures/documents/${name}`, import.meta.url));

let house: House;
beforeAll(() => {
  house = copyHouse();
}, TIMEOUT);
afterAll(() => house?.remove());

/** Paths that differ and are not a vendor's own. */
const outside = (...names: string[]) =>
  house
    .changed()
    .filter((path) => !names.flatMap(own).some((folder) => path.startsWith(folder)))
    .sort();

/** The vendors among some for which builds wrote files. */
function traces(names: string[], outputs: string): string[] {
  const paths = globSync(`${outputs}/**/*`, { cwd: house.folder });
  return names.filter((name) => paths.some((path) => path.includes(name)));
}

/** Starts to add a vendor, and ends the command with a signal as soon as it has written files. */
function interrupt(signal: NodeJS.Signals): Promise<{ code: number | null; printed: string }> {
  const command = join(house.folder, "tools/new-vendor/src/new-vendor.ts");
  const args = [command, added, "--from", document("letters.yaml"), "--yes"];
  const child = spawn(process.execPath, args, { cwd: house.folder });
  let printed = "";
  child.stderr.on("data", (text) => (printed += text));
  child.stdout.on("data", (text) => {
    if (String(text).includes("Installing")) child.kill(signal);
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, printed })));
}

// One copy goes through all of it, since every step builds, lints and checks the whole of it.
describe("in a copy of the repository", { shuffle: false, timeout: TIMEOUT }, () => {
  it("an interrupted command leaves nothing, and one that was killed is taken back", async () => {
    expect(await interrupt("SIGINT")).toMatchObject({
      code: 130,
      printed: expect.stringContaining("nothing was changed"),
    });
    expect(house.changed()).toEqual([]);
    await interrupt("SIGKILL");
    expect(house.changed()).not.toEqual([]);
    expect(() => house.vendor("remove", added)).toThrow(`there is no vendor "${added}"`);
    expect(house.changed()).toEqual([]);
  });

  it("vendors are added from documents, and one is renamed, without another edit", () => {
    house.vendor("new", added, "--from", document("letters.yaml"), "--yes");
    house.vendor("new", second, "--from", document("parcels.json"), "--yes");
    const update = join(house.folder, "node_modules/letters.yaml");
    writeFileSync(
      update,
      readFileSync(document("letters.yaml"), "utf8").replace("maximum: 100", "maximum: 50"),
    );
    house.vendor("new", added, "--update", update);
    house.vendor("rename", first, renamed);
    house.turbo(...everyTask);
    house.vitest(
      `packages/${added}/`,
      `specs/${added}/`,
      `packages/${second}/`,
      `specs/${second}/`,
    );
    const names = `\\b(${added}|${second}|${renamed})\\b`;
    house.vitest("tools/conformance/test/", "--testNamePattern", names);
    house.flows(added, second, renamed);
    // Guides name vendors in prose, which a rename leaves to a person.
    const docs = globSync("docs/test/*.test.ts", { cwd: house.folder });
    const quick = docs.filter((file) => !/guides|\.(slow|task)\./.test(file));
    house.vitest("--project=fast", ...quick);
    house.vitest("docs/test/search.task.test.ts", "docs/test/samples.task.test.ts");

    expect(
      outside(first, renamed, added, second).filter((path) => !path.startsWith(".changeset/")),
    ).toEqual(["package-lock.json", "redocly.yaml"]);
    const kept = (name: string, file: string) =>
      readFileSync(join(house.folder, "specs", name, "vendor", file), "utf8");
    expect(kept(second, "parcels.json")).toBe(readFileSync(document("parcels.json"), "utf8"));
    expect(kept(added, "letters.yaml")).toBe(readFileSync(update, "utf8"));
    const path = join(house.folder, "specs", added, "paths/letters.yaml");
    expect(readFileSync(path, "utf8")).toContain("maximum: 50");
  });

  it("vendors are removed without a trace in the builds, and what is left is built again", () => {
    const gone = [renamed, second, ...others.filter((name) => name !== last)];
    expect(traces(gone, "docs/dist").sort()).toEqual(gone.toSorted());
    for (const name of gone) house.vendor("remove", name);
    const root = join(house.folder, "specs", added, "openapi.yaml");
    const text = readFileSync(root, "utf8");
    writeFileSync(root, text.replace(/^( {2}title: ).*$/m, "$1Another title"));
    house.turbo("generate", `--filter=@carespec/${added}`);
    house.turbo(...everyTask);

    expect(traces(gone, "{specs/dist,packages/mock/{dist,documents,docs},docs/dist}")).toEqual([]);
    for (const folder of ["specs/dist", "packages/mock/documents", "docs/dist/openapi"]) {
      const built = readFileSync(join(house.folder, folder, `${added}.json`), "utf8");
      expect([folder, built.includes("Another title")]).toEqual([folder, true]);
    }
    house.vitest("tools/conformance/", "packages/codegen/");
  });

  it("a vendor that was added and removed leaves the repository as it was", () => {
    house.git("reset", "--quiet", "--hard");
    house.git("clean", "--quiet", "--force", "-d");
    house.vendor("new", second, "--from", document("parcels.json"), "--yes");
    house.vendor("remove", second);
    expect(house.changed()).toEqual([]);
  });

  // What loops over the registry takes longest, and is tried above only.
  it("the vendor that was left is removed as well, where the others are as they were", () => {
    house.vendor("remove", last);
    house.turbo(...everyTask, "--filter=!@carespec/docs");
    house.turbo("typecheck", "--filter=@carespec/docs");
    expect(traces([last], "{specs/dist,packages/mock/{dist,documents,docs}}")).toEqual([]);
    house.vitest("tools/conformance/");
  });
});
