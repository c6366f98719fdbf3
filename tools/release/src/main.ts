import { readArguments, runCommand, UserError } from "@carespec/command";
import { compile, RESOLUTIONS } from "./compile.ts";
import { listCompilers } from "./compilers.ts";
import { createOwnWorkspaces } from "./own-document.ts";
import { openRehearsal } from "./rehearsal.ts";
import { runConsumer } from "./run-consumer.ts";
import { runInWorkerd } from "./run-in-workerd.ts";
import { findBun, findDeno, findWorkerd, listNodeRuntimes } from "./runtimes.ts";

const USAGE = `
Usage: npm run release:rehearse

Publishes every package to a registry on this machine, installs them in an empty project, and compiles
and runs it. Takes no arguments.
`;

// An exit runs the handlers that clean up; a signal alone does not.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => process.exit(1));
}

await runCommand("release:rehearse", async () => {
  readArguments(USAGE);
  await rehearse();
  console.log("rehearsed: what would be released installs, compiles and runs");
});

async function rehearse(): Promise<void> {
  const rehearsal = await openRehearsal((step) => console.log(step));
  try {
    for (const compiler of listCompilers()) {
      console.log(`compiling with TypeScript ${compiler.version}, ${RESOLUTIONS.join(" and ")}`);
      const complaints = await compile(rehearsal.consumer, compiler);
      if (!complaints) continue;
      console.error(complaints.trim());
      throw new UserError("the clients' public types do not compile in an empty project");
    }
    console.log("starting workspaces with npm create @carespec@latest");
    await createOwnWorkspaces(rehearsal.consumer, rehearsal.registry);
    const { consumer, mock } = rehearsal;
    const leftOut = ": left out, npm has none for this platform";
    for (const runtime of [...listNodeRuntimes(), findBun(), findDeno()]) {
      console.log(`running on ${runtime.name}${runtime.path ? "" : leftOut}`);
      if (runtime.path) await runConsumer(consumer, mock, runtime, "imported.mjs");
    }
    const { name, path } = findWorkerd();
    console.log(`running on ${name}${path ? "" : leftOut}`);
    if (path) await runInWorkerd(consumer, mock, path);
  } finally {
    await rehearsal.close();
  }
}
