import { UserError } from "@carespec/command";
import { type Command, Option } from "commander";
import { CONTROL_TOKEN_VARIABLE } from "../cli-options.ts";

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
    .addOption(
      new Option("--control-token <token>", "the token of the running mock, if it has one").env(
        CONTROL_TOKEN_VARIABLE,
      ),
    )
    .action(async ({ url, controlToken }: { url?: string; controlToken?: string }) => {
      const { long } = command.options.find((option) => isGiven(command, option)) ?? {};
      if (long) throw new UserError(`mcp takes --url and its token alone: leave out ${long}`);
      const { serveMcp } = await import("./serve-mcp.ts");
      const { stdin, stdout, stderr } = process;
      await serveMcp({ url, token: controlToken, stdin, stdout, stderr });
    });
}

function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === "cli";
}
