import { type Command, Option } from "commander";
import { parsePort } from "../option-values.ts";

/** What the command line of `carespec-mock health` says. */
export interface HealthFlags {
  url?: string;
  port?: number;
}

/**
 * Adds `carespec-mock health`, which ends with 0 where a mock can answer and with 1 where it cannot: for
 * containers that have neither a shell nor curl.
 */
export function addHealth(command: Command): void {
  command
    .command("health")
    .description("Checks that a running mock can answer; ends with 1 where it cannot.")
    .option("--url <url>", "the running mock (default: http://127.0.0.1 with the port)")
    .addOption(
      new Option("-p, --port <number>", "its port on this machine")
        .env("PORT")
        .argParser(parsePort)
        .default(4010),
    )
    .action(async (flags: HealthFlags) => {
      const { checkHealth } = await import("./check-health.ts");
      const { url, port = 4010 } = flags;
      const checked = await checkHealth(url ?? `http://127.0.0.1:${port}`);
      process.stdout.write(`carespec-mock: ${checked}\n`);
    });
}
