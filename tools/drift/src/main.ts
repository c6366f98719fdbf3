import { isUserError, runCommand, UsageRequest } from "@carespec/command";
import { readOptions } from "./options.ts";
import { runDrift } from "./run-drift.ts";

await runCommand(
  "drift",
  async () => {
    try {
      const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
      process.exitCode = await runDrift(options);
    } catch (error) {
      throw isUserError(error) || error instanceof UsageRequest ? error : withoutMessage(error);
    }
  },
  2,
);

/** Messages of libraries may quote what they were given. */
function withoutMessage(error: unknown): Error {
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  const failure = new Error(
    `drift failed with a ${name}; its message may quote traffic and is left out`,
  );
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  failure.stack = [`Error: ${failure.message}`, ...frames].join("\n");
  return failure;
}
