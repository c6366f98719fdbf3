import { type Command, Option } from "commander";
import { HOST_VARIABLE, SOCKET_VARIABLE, TLS_CERT_VARIABLE } from "../cli-options.ts";
import { parsePort } from "../option-values.ts";
import { type OwnPlace, ownAddress } from "./own-address.ts";

/** What the command line of `carespec-mock health` says, and the environment. */
export interface HealthFlags extends OwnPlace {
  url?: string;
}

/**
 * Adds `carespec-mock health`, which ends with 0 where a mock can answer and with 1 where it cannot: for
 * containers that have neither a shell nor curl. It follows the variables by which the mock was told where to
 * listen.
 */
export function addHealth(command: Command): void {
  const health = command
    .command("health")
    .description("Checks that a running mock can answer; ends with 1 where it cannot.")
    .option("--url <url>", "the running mock (default: on this machine, as the options below say)")
    .addOption(
      new Option("-p, --port <number>", "its port").env("PORT").argParser(parsePort).default(4010),
    )
    .addOption(
      new Option("--host <host>", "what it listens on").env(HOST_VARIABLE).default("127.0.0.1"),
    )
    .addOption(new Option("--socket <path>", "its Unix socket").env(SOCKET_VARIABLE))
    .addOption(
      new Option("--tls-cert <file>", "its certificate: it is asked by TLS").env(TLS_CERT_VARIABLE),
    );
  health.action(async ({ url, socket, ...place }: HealthFlags) => {
    const { checkHealth } = await import("./check-health.ts");
    // Whoever names a port means no socket of the environment.
    const isPort = health.getOptionValueSource("port") === "cli";
    const own = { ...place, ...(!isPort && { socket }) };
    const checked = await (url === undefined
      ? checkHealth(ownAddress(own), { isOwn: true })
      : checkHealth(url));
    process.stdout.write(`carespec-mock: ${checked}\n`);
  });
}
