import { UserError } from "@carespec/command";
import type { Command } from "commander";
import type { ReplayFlags } from "./run-replay.ts";

/** Adds `carespec-mock replay`, which is loaded when it is used and not before. */
export function addReplay(command: Command): void {
  command
    .command("replay")
    .description("Sends a recorded session to a fresh mock, and fails where answers differ.")
    .argument("<file>", "a file of --journal, or of GET /__mock/fixture")
    .option("--session <id>", "which session of the file (default: its only one)")
    .option("--spec <file>", "the document, if the session is not of the vendors")
    .option("--plugin <file>", "with --spec: its rules and state")
    .option("--stateful", "with --spec: answer from the resources found in it")
    .option("--mount <path>", "with --spec: its path prefix", "/")
    .option("--data <file>", "JSON file with the data that sessions started with")
    .action(async (file: string, flags: ReplayFlags) => {
      const { long } =
        command.options.find(
          (option) => command.getOptionValueSource(option.attributeName()) === "cli",
        ) ?? {};
      if (long) throw new UserError(`${long} is of the mock: give the options of replay behind it`);
      const { runReplay } = await import("./run-replay.ts");
      await runReplay(file, flags);
    });
}
