import { readArguments, runCommand, UserError } from "@carespec/command";
import { build, listProblems, PARTS, type Part } from "./build/build.ts";
import { runBuilding } from "./build/run-building.ts";

const USAGE = `
Usage: node tools/portal/src/build.ts [docs | mock]

Builds what has changed: documents, mock, docs site and clients, or one part with what it needs. A broken
document fails the build, and its cause is the last that is printed.
`;

await runCommand("carespec", async () => {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  const [part, ...more] = positionals;
  const isPart = part === undefined || (part in PARTS && more.length === 0);
  if (!isPart) throw new UserError(`cannot build "${positionals.join(" ")}": choose docs or mock`);
  await runBuilding(async () => {
    const print = (text: string) => process.stdout.write(text);
    const problems = await build({ print, part: (part as Part | undefined) ?? "everything" });
    if (problems.length === 0) return;
    process.stderr.write(listProblems(problems));
    process.exitCode = 1;
  });
});
