import { type Command, Option } from "commander";
import { collect, collectNames, parseCount } from "./option-values.ts";
import type { ProxyOptions } from "./proxy/proxy-options.ts";

/** What the command line says about upstreams and recordings. */
export interface ProxyFlags {
  upstream?: string[];
  forward?: string[];
  allowUpstream?: string[];
  enforce?: boolean;
  record?: string;
  replay?: string;
  replayMiss?: "mock" | "404";
  upstreamTimeout?: number;
}

/** Adds the options about requests that real servers answer, and about recordings of these. */
export function addProxyOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--upstream <url...>",
        "forward what is not mocked to this base URL; with several vendors VENDOR=URL",
      ).argParser(collect),
    )
    .addOption(
      new Option(
        "--forward <what...>",
        "with --upstream: all, unknown (default), or operations to forward",
      ).argParser(collectNames),
    )
    .addOption(
      new Option(
        "--allow-upstream <host...>",
        "with --upstream: hosts beyond this machine that may be upstreams",
      ).argParser(collectNames),
    )
    .option("--enforce", "with --upstream: refuse requests and answers that break the document")
    .addOption(
      new Option(
        "--upstream-timeout <ms>",
        "with --upstream: how long an answer may take (default: 30000)",
      ).argParser(parseCount),
    )
    .option("--record <file>", "with --upstream: append what is forwarded to this HAR, redacted")
    .option("--replay <file>", "answer requests that are in this HAR from it")
    .addOption(
      new Option("--replay-miss <what>", "with --replay: what answers the others").choices([
        "mock",
        "404",
      ]),
    );
}

/** The proxy that the command line asks for. */
export function toProxyOptions(flags: ProxyFlags): ProxyOptions {
  return {
    upstreams: flags.upstream,
    forward: flags.forward,
    allowUpstreams: flags.allowUpstream,
    enforce: flags.enforce,
    record: flags.record,
    replay: flags.replay,
    replayMiss: flags.replayMiss,
    upstreamTimeoutMs: flags.upstreamTimeout,
    onBreach: (line) => process.stderr.write(`carespec-mock: ${line}\n`),
  };
}
