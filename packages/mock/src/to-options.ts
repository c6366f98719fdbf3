import { type Output, UserError } from "@carespec/command";
import type { Flags } from "./cli-flags.ts";
import { requestLogger } from "./log/request-log.ts";
import type { MockOptions } from "./mock-options.ts";
import { toProxyOptions } from "./proxy-flags.ts";
import type { SpecOptions } from "./spec-mount.ts";
import { readOtlpOptions } from "./tracing/otlp-options.ts";

/**
 * The mock that the command line asks for.
 *
 * @throws UserError where options do not fit each other
 */
export function toOptions(flags: Flags, output: Pick<Output, "write">): MockOptions {
  const { vendor, spec, mount, dynamic, errors, cors, seed, ignoreExamples } = flags;
  const { state, data, check, plugin, stateful } = flags;
  const access = {
    allowedHosts: flags.allowedHost,
    controlOrigins: flags.controlOrigin,
    controlToken: flags.controlToken,
  };
  const { sessionSeed, sessions, journalEntries, journalBytes, dataBytes } = flags;
  const { journal: journalFile, journalBodyLimit } = flags;
  const journal = { journalFile, journalBodyLimit };
  const limits = { sessionSeed, sessions, journalEntries, journalBytes, dataBytes, ...journal };
  const { strict, offline, allowRef: allowRefs } = flags;
  const common = {
    vendors: vendor,
    state,
    data,
    check,
    strict,
    cors,
    metrics: flags.metrics,
    otlp: readOtlpOptions(flags.otlp),
    ...access,
    ...limits,
    ...toProxyOptions(flags),
  };
  const fillProperties = flags.jsonSchemaFakerFillProperties;
  const onAnswer = requestLogger(flags.logLevel, flags.logFormat, output);
  if (spec === undefined) {
    if (plugin === undefined) return { ...common, onAnswer };
    throw new UserError("--plugin requires a document: add --spec FILE");
  }
  const { beyond } = flags;
  const prism = { dynamic, errors, cors, seed, ignoreExamples, fillProperties, beyond };
  const onReload: SpecOptions["onReload"] = (problem, changed) =>
    process.stderr.write(reloaded(changed, problem));
  const own = {
    file: spec,
    plugin,
    stateful: stateful || flags.explain,
    mount,
    allowRefs,
    offline,
    acceptAny: flags.acceptAny,
  };
  return { ...common, spec: { ...own, ...prism, onReload }, onAnswer };
}

function reloaded(changed: readonly string[], problem: UserError | undefined): string {
  const verb = changed.length === 1 ? "has" : "have";
  if (!problem) {
    return `carespec-mock: ${changed.join(", ")} ${verb} changed: the new version is served\n`;
  }
  return `carespec-mock: ${problem.message}; the last good version is still served\n`;
}
