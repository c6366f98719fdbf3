import { readFileSync } from "node:fs";
import { type Output, UserError } from "@carespec/command";
import { Command, Option } from "commander";
import type { MockOptions } from "./mock-options.ts";
import {
  collect,
  collectNames,
  parseBytes,
  parseCount,
  parsePlugin,
  parsePort,
} from "./option-values.ts";
import { BEYOND } from "./prism/beyond/names.ts";
import { addSwitch, type Switch } from "./prism-flags.ts";
import { LOG_LEVELS, type LogLevel, requestLogger } from "./request-log.ts";
import type { SpecOptions } from "./spec-mount.ts";

/** The environment variable that `--control-token` and `mcp` read. */
export const CONTROL_TOKEN_VARIABLE = "CARESPEC_MOCK_CONTROL_TOKEN";

/** What the command line of `carespec-mock` says. */
export interface Flags {
  port: number;
  host: string;
  vendor?: string[];
  spec?: string;
  plugin?: string;
  mount: string;
  state: string;
  sessionSeed?: string;
  sessions?: number;
  journalEntries?: number;
  journalBytes?: number;
  dataBytes?: number;
  data?: string;
  check?: boolean;
  strict?: boolean;
  offline?: boolean;
  acceptAny?: boolean;
  allowRef?: string[];
  dynamic?: boolean;
  errors?: boolean;
  cors: boolean;
  seed?: string;
  ignoreExamples?: boolean;
  beyond?: string[];
  jsonSchemaFakerFillProperties?: boolean;
  logLevel: LogLevel;
  allowedHost?: string[];
  controlOrigin?: string[];
  controlToken?: string;
}

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
    .option("--host <host>", "address to listen on", "127.0.0.1")
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
    )
    .option("--vendor <name...>", "serve only these vendors (default: all)")
    .option("--spec <file>", "serve this API document, with plain Prism semantics")
    .addOption(
      new Option(
        "--plugin <file>",
        "with --spec: file with rules and state for the document, in JavaScript or TypeScript",
      ).argParser(parsePlugin),
    )
    .option("--mount <path>", "path prefix of the --spec document", "/")
    .addOption(
      new Option("--state <where>", "where sessions live: memory or a Redis URL")
        .env("CARESPEC_MOCK_STATE")
        .default("memory"),
    )
    .option("--session-seed <text>", "make the ids and tokens of sessions repeatable")
    .addOption(
      new Option("--sessions <number>", "sessions to keep (default: 1000)").argParser(parseCount),
    )
    .addOption(
      new Option(
        "--journal-entries <number>",
        "journal entries to keep of a session (default: 1000)",
      ).argParser(parseCount),
    )
    .addOption(
      new Option(
        "--journal-bytes <bytes>",
        "bytes to keep of all journals (default: 64mb)",
      ).argParser(parseBytes),
    )
    .addOption(
      new Option(
        "--data-bytes <bytes>",
        "bytes to keep of what sessions in memory have changed (default: 64mb)",
      ).argParser(parseBytes),
    )
    .option("--data <file>", "JSON file with the data that every session starts with")
    .option("--strict", "end where a document cannot be served and checked as a whole")
    .option(
      "--accept-any",
      "with --spec: answer an Accept that nothing fits with the first content",
    )
    .option("--offline", "with --spec: fetch nothing over the network")
    .addOption(
      new Option(
        "--allow-ref <folder|origin...>",
        "with --spec: what references may lead to, besides the document's own folder or origin",
      ).argParser(collect),
    )
    .option("--check", "check the vendors' answers: one that breaks its document becomes a 500")
    .option("--seed <text>", "with --spec: make generated answers repeatable")
    .addOption(
      new Option(
        "--beyond <name...>",
        `with --spec: read and write more than Prism does: ${Object.keys(BEYOND).join(", ")} or all`,
      ).argParser(collectNames),
    )
    .addOption(
      new Option("--log-level <level>", "how much to log about requests")
        .choices([...LOG_LEVELS])
        .default("info"),
    )
    .configureOutput({ outputError: (message, write) => write(toOneLine(message)) });
  for (const each of SWITCHES) addSwitch(command, each);
  return command;
}

/** Those of Prism, the first of which vendors have as well. */
const SWITCHES: Switch[] = [
  { flags: "--cors", description: "send CORS headers", off: "send no CORS headers", preset: true },
  { flags: "-d, --dynamic", description: "with --spec: generate answers from the schemas" },
  {
    flags: "--errors",
    description: "with --spec: check answers: one that breaks the document becomes a 500",
  },
  { flags: "--ignore-examples", description: "with --spec: ignore the document's examples" },
  // As Prism writes it.
  { flags: "--ignoreExamples" },
  {
    flags: "--json-schema-faker-fillProperties",
    description: "with --spec: invent additional properties in generated answers",
  },
];

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

/**
 * The mock that the command line asks for.
 *
 * @throws UserError where options do not fit each other
 */
export function toOptions(flags: Flags, output: Pick<Output, "write">): MockOptions {
  const { vendor, spec, mount, dynamic, errors, cors, seed, ignoreExamples } = flags;
  const { state, data, check, plugin } = flags;
  const access = {
    allowedHosts: flags.allowedHost,
    controlOrigins: flags.controlOrigin,
    controlToken: flags.controlToken,
  };
  const { sessionSeed, sessions, journalEntries, journalBytes, dataBytes } = flags;
  const limits = { sessionSeed, sessions, journalEntries, journalBytes, dataBytes };
  const { strict, offline, allowRef: allowRefs } = flags;
  const common = { vendors: vendor, state, data, check, strict, cors, ...access, ...limits };
  const fillProperties = flags.jsonSchemaFakerFillProperties;
  const onAnswer = requestLogger(flags.logLevel, output);
  if (spec === undefined) {
    if (plugin === undefined) return { ...common, onAnswer };
    throw new UserError("--plugin requires a document: add --spec FILE");
  }
  const { beyond } = flags;
  const prism = { dynamic, errors, cors, seed, ignoreExamples, fillProperties, beyond };
  const onReload: SpecOptions["onReload"] = (problem, changed) =>
    process.stderr.write(reloaded(changed, problem));
  const own = { file: spec, plugin, mount, allowRefs, offline, acceptAny: flags.acceptAny };
  return { ...common, spec: { ...own, ...prism, onReload }, onAnswer };
}

function reloaded(changed: readonly string[], problem: UserError | undefined): string {
  const verb = changed.length === 1 ? "has" : "have";
  if (!problem) {
    return `carespec-mock: ${changed.join(", ")} ${verb} changed: the new version is served\n`;
  }
  return `carespec-mock: ${problem.message}; the last good version is still served\n`;
}
