import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { LOG_FORMATS, LOG_LEVELS } from "./log/request-log.ts";
import { collectNames, parsePort } from "./option-values.ts";
import { addProxyOptions } from "./proxy-flags.ts";
import { addSpecOptions } from "./spec-flags.ts";
import { addStateOptions } from "./state-options.ts";

/** The environment variable that `--control-token` and `mcp` read. */
export const CONTROL_TOKEN_VARIABLE = "CARESPEC_MOCK_CONTROL_TOKEN";

/** The environment variables that say where a mock listens, and which `health` reads too, besides `PORT`. */
export const HOST_VARIABLE = "CARESPEC_MOCK_HOST";
export const SOCKET_VARIABLE = "CARESPEC_MOCK_SOCKET";
export const TLS_CERT_VARIABLE = "CARESPEC_MOCK_TLS_CERT";

/** The options that `carespec-mock` takes, as its `--help` lists them. */
export function buildCommand(): Command {
  const command = new Command("carespec-mock")
    .version(readVersion())
    .description("Serves mocks of the vendors' APIs, or of any OpenAPI document.")
    .addOption(
      new Option("-p, --port <number>", "port; 0 takes a free one")
        .env("PORT")
        .argParser(parsePort)
        .default(4010),
    )
    .addOption(
      new Option("--host <host>", "address to listen on").env(HOST_VARIABLE).default("127.0.0.1"),
    )
    .addOption(
      new Option("--socket <path>", "listen on a Unix socket instead of a port").env(
        SOCKET_VARIABLE,
      ),
    )
    .addOption(
      new Option("--tls-cert <file>", "serve HTTPS with this certificate, as PEM").env(
        TLS_CERT_VARIABLE,
      ),
    )
    .addOption(
      new Option("--tls-key <file>", "the certificate's key, as PEM").env("CARESPEC_MOCK_TLS_KEY"),
    );
  addAccessOptions(command);
  command
    .option("--vendor <name...>", "serve only these vendors (default: all)")
    .option("--check", "check the vendors' answers: one that breaks its document becomes a 500")
    .option("--strict", "end where a document cannot be served and checked as a whole")
    .option("--metrics", "count requests for Prometheus, at /__mock/metrics")
    .option(
      "--otlp <url>",
      "send a span of each request to this OpenTelemetry collector, over HTTP",
    )
    .addOption(
      new Option("--log-level <level>", "how much to log about requests")
        .choices([...LOG_LEVELS])
        .default("info"),
    )
    .addOption(
      new Option("--log-format <format>", "text for people, or a line of JSON for each request")
        .choices([...LOG_FORMATS])
        .default("text"),
    );
  addStateOptions(command);
  addProxyOptions(command);
  addSpecOptions(command);
  refuseTwice(command);
  return command.configureOutput({
    outputError: (message, write) => write(toOneLine(message)),
  });
}

/** Of two values the first would have no effect, and whoever gives it expects one. */
function refuseTwice(command: Command): void {
  for (const option of command.options) {
    if (option.variadic || !(option.required || option.optional)) continue;
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      times += 1;
      if (times < 2) return;
      command.error(`error: option '--${option.name()}' is given twice: give it once`);
    });
  }
}

/** Who may call the mock, and its control. */
function addAccessOptions(command: Command): void {
  command
    .addOption(
      new Option(
        "--allowed-host <name...>",
        "names by which clients call the mock, besides localhost",
      )
        .env("CARESPEC_MOCK_ALLOWED_HOSTS")
        .argParser(collectNames),
    )
    .option("--control-origin <origin...>", "origins whose pages may use control (/__mock)")
    .addOption(
      new Option("--control-token <token>", "what requests to control must send").env(
        CONTROL_TOKEN_VARIABLE,
      ),
    );
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

/** Rewrites Commander's messages like ours: one line that ends with the remedy. */
function toOneLine(message: string): string {
  const text = message
    .replace(/^error: /, "")
    .trim()
    .replaceAll("\n", " ");
  return `carespec-mock: ${text.replace(/\.?$/, ".")} carespec-mock --help lists the options.\n`;
}
