import { readArguments, runCommand, UserError } from "@carespec/command";
import { compile, RESOLUTIONS } from "./compile.ts";
import { openRehearsal } from "./rehearsal.ts";
import { runConsumer } from "./run-consumer.ts";
import { listCompilers, listNodeRuntimes } from "./runtimes.ts";

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
    for (const { major, path } of listNodeRuntimes()) {
      console.log(
        `running on Node ${major}${path ? "" : ": left out, npm has none for this platform"}`,
      );
      if (path) await runConsumer(rehearsal.consumer, rehearsal.mock, path, "imported.mjs");
    }
  } finally {
    await rehearsal.close();
  }
}
