import { UserError } from "@carespec/command";
import type { Command, Option } from "commander";

/** Adds `carespec-mock mcp`, whose library is loaded when it is used and not before. */
export function addMcp(command: Command): void {
  command
    .helpCommand(false)
    .enablePositionalOptions()
    .command("mcp")
    .description(
      "Serves the documents and the mock to a coding agent, by MCP over stdin and stdout.",
    )
    .option("--url <url>", "a running mock on this machine (default: one of its own)")
    .action(async ({ url }: { url?: string }) => {
      const { long } = command.options.find((option) => isGiven(command, option)) ?? {};
      if (long) throw new UserError(`mcp takes --url alone: leave out ${long}`);
      const { serveMcp } = await import("./serve-mcp.ts");
      const { stdin, stdout, stderr } = process;
      await serveMcp({ url, stdin, stdout, stderr });
    });
}

function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === "cli";
}
