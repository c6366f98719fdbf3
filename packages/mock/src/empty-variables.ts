import type { Command } from "commander";

/** The mock's own variables; an empty `PORT` is a mistake with any server. */
const OWN = /^CARESPEC_MOCK_/;

/**
 * Removes empty variables of the command's options, and of its subcommands', from the environment: where a
 * compose file or a workflow passes on what nobody has set, it passes on an empty text.
 */
export function dropEmptyVariables(command: Command, env: NodeJS.ProcessEnv = process.env): void {
  for (const { envVar = "" } of command.options) {
    if (OWN.test(envVar) && env[envVar] === "") delete env[envVar];
  }
  for (const each of command.commands) dropEmptyVariables(each, env);
}
