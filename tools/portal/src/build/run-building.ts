import { BuildFailure } from "./build.ts";

/** Runs what builds, and prints a failure of a build as its tasks have told it. */
export async function runBuilding(main: () => Promise<void>): Promise<void> {
  // A signal ends a process without a word to its children, unless somebody listens.
  const end = () => process.exit(1);
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    await main();
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    process.stderr.write(`${error.output}\n`);
    process.exitCode = 1;
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
  }
}
