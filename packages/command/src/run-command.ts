import { UsageRequest } from "./read-arguments.ts";
import { isUserError } from "./user-error.ts";

/**
 * Runs a command's main function. A mistake that the user can fix becomes one line on stderr,
 * `<name>: <message>`, and the exit code; any other error is thrown on and keeps its stack. Where
 * `readArguments` finds `--help`, the usage goes to stdout.
 *
 * @param mistakeCode - exit code of a mistake. Default 1; a command for which 1 means findings says 2
 * @example
 * await runCommand("carespec-codegen", () => run(process.argv.slice(2)));
 */
export async function runCommand(
  name: string,
  main: () => Promise<void> | void,
  mistakeCode = 1,
): Promise<void> {
  endQuietly(process.stdout);
  try {
    await main();
  } catch (error) {
    if (error instanceof UsageRequest) {
      process.stdout.write(`${error.usage.trim()}\n`);
      return;
    }
    if (!isUserError(error)) throw error;
    // Messages quote what users wrote, line breaks included.
    process.stderr.write(`${name}: ${error.message.replace(/\s+/g, " ").trim()}\n`);
    process.exitCode = mistakeCode;
  }
}

/**
 * Ends the process where nobody reads what it prints, as `head` does after its lines, and says so in one
 * line where the output's disk is full. A server that survives such errors listens for them itself.
 */
function endQuietly(stream: NodeJS.WriteStream): void {
  const end = ({ code, message }: NodeJS.ErrnoException) => {
    if (stream.listenerCount("error") > 1) return;
    if (code === "EPIPE") process.exit();
    process.stderr.write(`cannot print: ${message}\n`);
    process.exit(1);
  };
  if (stream.listenerCount("error") === 0) stream.on("error", end);
}
