import { UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import { operationIds } from "../document-files.ts";
import { MAX_BODY_BYTES } from "../http/body-limit.ts";
import type { Answered } from "../journal/entry-of.ts";
import { entryOf } from "../journal/entry-of.ts";
import { type JournalFile, openJournalFile } from "../journal/file/journal-file.ts";
import type { Redact } from "../journal/redact.ts";
import type { StandIns } from "../journal/stand-ins.ts";
import type { Tally } from "../state/store.ts";
import type { Vendor } from "../vendors/load.ts";
import { type BreachLog, createBreachLog } from "./breach-log.ts";
import { createIssuedCredentials, type IssuedCredentials } from "./issued-credentials.ts";
import type { ProxyOptions } from "./proxy-options.ts";
import { readUpstreams } from "./read-upstreams.ts";
import { type RecordedAnswers, readRecordedAnswers } from "./recorded-answers.ts";
import type { Upstream } from "./upstream-address.ts";

/** How one vendor is mixed with real servers. */
export interface Route {
  upstream: Upstream | undefined;
  answers: RecordedAnswers | undefined;
  isForwarded(operation: string | undefined): boolean;
}

/** What stands between the mock and real servers. */
export interface ContractProxy {
  breaches: BreachLog;
  isEnforcing: boolean;
  replayMiss: "mock" | "404";
  timeoutMs: number;
  /** The demo credentials of all vendors, which never leave the mock. */
  demoCredentials(): Record<string, string>[];
  /** What the mock itself has issued, which never leaves it either. */
  issued: IssuedCredentials;
  /** `undefined` where nothing of the vendor is forwarded or replayed. */
  routeOf(vendor: Vendor, redact: Redact): Route | undefined;
  /** Appends a forwarded request and its answer to the recording, if there is one. */
  record(redact: Redact, answered: Answered): void;
  recording: JournalFile | undefined;
}

/** What the proxy is made with, besides the user's options. */
export interface ProxySources {
  vendors: readonly Vendor[];
  standIns: StandIns;
  tally: Tally;
  tellTrouble(line: string): void;
}

/**
 * Opens the proxy; `undefined` where no option asks for one.
 *
 * @throws UserError for options that do not fit each other or the vendors
 */
export async function openProxy(
  options: ProxyOptions,
  { vendors, standIns, tally, tellTrouble }: ProxySources,
): Promise<ContractProxy | undefined> {
  const { upstreams = [], forward = [], record, replay } = options;
  expectFitting(options);
  if (upstreams.length === 0 && replay === undefined) return undefined;
  const byVendor = await readUpstreams(options, vendors);
  expectOperations(forward, vendors);
  const recording = record === undefined ? undefined : openJournalFile(record, tellTrouble);
  return {
    breaches: createBreachLog(tally, options.onBreach),
    isEnforcing: options.enforce ?? false,
    replayMiss: options.replayMiss ?? "mock",
    timeoutMs: options.upstreamTimeoutMs ?? 30_000,
    demoCredentials: () => vendors.map(({ plugin }) => plugin?.credentials ?? {}),
    issued: createIssuedCredentials(),
    routeOf(vendor, redact) {
      const upstream = byVendor.get(vendor.name);
      if (!upstream && replay === undefined) return undefined;
      const answers =
        replay === undefined
          ? undefined
          : readRecordedAnswers(replay, basePathsOf(vendor, upstream), redact);
      const isForwarded = (operation: string | undefined) =>
        operation === undefined || forward.includes("all") || forward.includes(operation);
      return { upstream, answers, isForwarded };
    },
    record(redact, answered) {
      if (!recording) return;
      const entry = entryOf(redact, answered, { bodyLimit: MAX_BODY_BYTES, standIns }).tell(true);
      recording.write(entry, mediaOf(answered));
    },
    recording,
  };
}

function expectFitting({
  upstreams = [],
  forward,
  enforce,
  record,
  replay,
  replayMiss,
  upstreamTimeoutMs: timeout,
}: ProxyOptions): void {
  const needUpstream = { "--forward": forward, "--enforce": enforce, "--record": record };
  const [idle] = Object.entries(needUpstream).find(([, given]) => given) ?? [];
  if (upstreams.length === 0 && idle) {
    throw new UserError(`${idle} has no effect without an upstream: add --upstream URL`);
  }
  if (replayMiss !== undefined && replay === undefined) {
    throw new UserError("--replay-miss has no effect without a recording: add --replay FILE");
  }
  if (record !== undefined && !/\.har$/i.test(record)) {
    throw new UserError(`${record} does not end with .har: --record writes HAR alone`);
  }
  if (record !== undefined && record === replay) {
    throw new UserError(`${record} cannot be recorded and replayed at once: give two files`);
  }
  if (timeout !== undefined && !(Number.isSafeInteger(timeout) && timeout >= 1)) {
    throw new UserError(`upstreamTimeoutMs must be a whole number from 1, got ${timeout}`);
  }
}

function expectOperations(forward: readonly string[], vendors: readonly Vendor[]): void {
  const known = vendors.flatMap(({ document }) => operationIds(document));
  for (const name of forward) {
    if (name === "all" || name === "unknown" || known.includes(name)) continue;
    throw new UserError(
      `--forward ${name} is not an operation: choose from all, unknown, ${known.join(", ")}`,
    );
  }
}

/** What recorded paths may begin with: as the upstream, the real servers or this mock have them. */
function basePathsOf({ document, basePath }: Vendor, upstream: Upstream | undefined): string[] {
  const paths = [basePath, ...serverPaths(document)];
  if (upstream) paths.push(upstream.base.pathname);
  return [...new Set(["", ...paths.map((path) => path.replace(/\/$/, ""))])];
}

function serverPaths({ servers = [] }: OpenApiDocument): string[] {
  return servers.flatMap(({ url }) =>
    URL.canParse(url, "http://localhost") ? [new URL(url, "http://localhost").pathname] : [],
  );
}

/** An answer's body that is a picture, a sound or a font: it has no text, and so no secret in it. */
function mediaOf({ response }: Answered): Uint8Array | undefined {
  const { decoded, headers } = response ?? {};
  const isMedia = /^(image|audio|video|font)\/(?!svg)/i.test(headers?.["content-type"] ?? "");
  return isMedia && typeof decoded === "object" ? decoded : undefined;
}
