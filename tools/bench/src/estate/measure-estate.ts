import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { makeCheckout } from "../checkout/make-checkout.ts";
import { runTree } from "../checkout/run-tree.ts";
import { lastTurboRun, SUMMARY } from "../checkout/turbo-run.ts";
import { resourceDocument } from "../pipeline/resource-document.ts";
import { makeTempFolder } from "../temp-folder.ts";
import { type ColdBuild, growthOf } from "./growth.ts";

/** Operations of each vendor. */
const OPERATIONS = 30;

/** How a repository with many vendors behaves. */
export interface EstateFigures {
  operations: number;
  /** Builds without turbo's cache; the first is of the repository as it is. */
  cold: ColdBuild[];
  /** The power of the number of vendors with which time grows. Needs two sizes. */
  growth?: { seconds: number; cpuSeconds: number };
  /** A build after a change of one vendor. `tasks` are those that ran, with `<vendor>` for its name. */
  change?: { seconds: number; tasks: string[]; all: number };
  /** `npm run lint -- <vendor>` after that change. */
  lintSeconds?: number;
}

/**
 * Adds vendors to a clean checkout by `new-vendor`, builds it cold after each size, and then changes one.
 *
 * @param sizes - numbers of added vendors, ascending
 * @param done - gets the figures after each size, since a large estate takes long
 * @throws UserError where a change of one vendor runs tasks of others
 */
export async function measureEstate(
  sizes: readonly number[],
  done: (figures: EstateFigures) => void,
): Promise<void> {
  const folder = join(makeTempFolder(), "estate");
  makeCheckout(folder);
  console.log(`\nAn estate of vendors of ${OPERATIONS} operations each, built cold`);
  const figures: EstateFigures = { operations: OPERATIONS, cold: [await buildCold(folder, 0)] };
  const names: string[] = [];
  for (const size of sizes) {
    const added = vendorNames(names.length, size);
    await addVendors(folder, added);
    names.push(...added);
    figures.cold.push(await buildCold(folder, size));
    if (figures.cold.length > 2) figures.growth = growthIn(figures.cold);
    done(figures);
  }
  Object.assign(figures, await changeOne(folder, names));
  done(figures);
  const foreign = figures.change?.tasks.filter((task) => !EXPECTED.test(task)) ?? [];
  if (foreign.length > 0) {
    throw new UserError(`a change of one vendor also runs ${foreign.join(", ")}`);
  }
}

function growthIn(cold: readonly ColdBuild[]): { seconds: number; cpuSeconds: number } {
  const growth = { seconds: growthOf(cold, "seconds"), cpuSeconds: growthOf(cold, "cpuSeconds") };
  console.log(
    `  grows with the power ${growth.seconds.toFixed(2)} of the number of vendors (processor time: ${growth.cpuSeconds.toFixed(2)}; 1 is linear)`,
  );
  return growth;
}

/** What a change of one vendor may run: its own, the documents, the mock and the docs. */
const EXPECTED = /^@carespec\/(<vendor>|spec-<vendor>|specs|mock|docs)#/;

async function buildCold(folder: string, vendors: number): Promise<ColdBuild> {
  git(folder, "clean", "-xdfq", "--exclude=node_modules");
  const { seconds, cpuSeconds, idle } = await runTree(folder, ["run", "build"], SUMMARY);
  const shown = [
    `${vendors} added`.padEnd(12),
    `${seconds.toFixed(0).padStart(5)} s`,
    `${cpuSeconds.toFixed(0).padStart(5)} s of CPU, ${(cpuSeconds / seconds).toFixed(2)} cores at a time`,
    `${(idle * 100).toFixed(0)} % of the machine idle`,
  ];
  console.log(`  ${shown.join("  ")}`);
  return { vendors, seconds, cpuSeconds, idle };
}

async function addVendors(folder: string, names: readonly string[]): Promise<void> {
  const documents = makeTempFolder();
  for (const name of names) {
    const title = `${name.replace("-", " ").toUpperCase()} API`;
    const document = resourceDocument(OPERATIONS, title);
    writeFileSync(join(documents, `${name}.json`), JSON.stringify(document));
  }
  await runTree(folder, ["run", "new-vendor", "--", "--from-folder", documents]);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--no-verify", "--message=vendors");
}

const DESCRIPTION = /description: (.*)/;

async function changeOne(
  folder: string,
  names: readonly string[],
): Promise<Required<Pick<EstateFigures, "change" | "lintSeconds">>> {
  const name = names[names.length >> 1] ?? "";
  const described = globSync(`specs/${name}/components/schemas/*.yaml`, { cwd: folder }).find(
    (file) => DESCRIPTION.test(readFileSync(join(folder, file), "utf8")),
  );
  if (!described) throw new UserError(`no schema of ${name} has a description to change`);
  const file = join(folder, described);
  writeFileSync(file, readFileSync(file, "utf8").replace(DESCRIPTION, "description: Changed. $1"));
  await runTree(folder, ["run", "generate"]);
  const { seconds } = await runTree(folder, ["run", "build"], SUMMARY);
  const ran = lastTurboRun(folder);
  const tasks = ran
    .filter(({ isCached }) => !isCached)
    .map(({ id }) =>
      id.replace(/(?<=^@carespec\/(?:spec-)?)[^#]+/, (own) => (own === name ? "<vendor>" : own)),
    )
    .toSorted();
  if (tasks.length === 0) throw new UserError(`a change of ${described} ran no task`);
  const lint = await runTree(folder, ["run", "lint", "--", name]);
  console.log(
    `  a build after a change of one   ${seconds.toFixed(0)} s, ${tasks.length} of ${ran.length} tasks: ${tasks.join(", ")}`,
  );
  console.log(`  npm run lint -- <vendor>        ${lint.seconds.toFixed(1)} s`);
  return { change: { seconds, tasks, all: ran.length }, lintSeconds: lint.seconds };
}

/** Names of vendors that no name begins with another one: `estate-aa`, `estate-ab` and so on. */
function vendorNames(from: number, to: number): string[] {
  const letter = (place: number) => String.fromCodePoint(97 + place);
  return Array.from({ length: to - from }, (_, index) => from + index).map(
    (number) => `estate-${letter(Math.floor(number / 26))}${letter(number % 26)}`,
  );
}

function git(folder: string, ...args: string[]): void {
  const identity = ["-c", "user.name=bench", "-c", "user.email=bench@example.test"];
  execFileSync("git", [...identity, ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
