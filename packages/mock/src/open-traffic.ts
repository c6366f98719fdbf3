import { UserError } from "@carespec/command";
import { createChangeLog } from "./control/change-log.ts";
import type { Services } from "./control/session-handle.ts";
import { createTrafficService, type TrafficSources } from "./control/traffic-service.ts";
import { openJournalFile } from "./journal/file/journal-file.ts";
import { createStandIns } from "./journal/stand-ins.ts";
import { createMetrics } from "./metrics/metrics.ts";
import type { MockOptions } from "./mock-options.ts";
import { openProxy } from "./proxy/open-proxy.ts";
import { createRecordRequest } from "./record-request.ts";
import { createRedactAll } from "./redact-all.ts";
import { createSpanExporter } from "./tracing/span-exporter.ts";

/** What records requests and tells them again. */
type Traffic = Pick<
  Services,
  "changes" | "traffic" | "recordRequest" | "journalFile" | "metrics" | "proxy" | "spans"
>;

/** @throws UserError for a file that cannot be written, or a limit that is not a number of bytes */
export async function openTraffic(
  sources: Pick<TrafficSources, "vendors" | "store" | "targets" | "startData">,
  options: MockOptions,
): Promise<Traffic> {
  const { vendors, store } = sources;
  const { journalFile: file, journalBodyLimit: bodyLimit, onFileTrouble = toStderr } = options;
  if (bodyLimit !== undefined && !(Number.isSafeInteger(bodyLimit) && bodyLimit >= 1)) {
    throw new UserError(`journalBodyLimit must be a whole number from 1, got ${bodyLimit}`);
  }
  const redact = createRedactAll(vendors);
  const standIns = createStandIns(
    (name) => vendors.find((vendor) => vendor.name === name)?.plugin?.credentials ?? {},
    store.sharedKey,
  );
  const journalFile = file === undefined ? undefined : openJournalFile(file, onFileTrouble);
  const changes = createChangeLog(store, redact, standIns, journalFile?.write);
  const traffic = createTrafficService({ ...sources, changes, redact, standIns });
  const write =
    journalFile && ((entry: Parameters<typeof journalFile.write>[0]) => journalFile.write(entry));
  const metrics = options.metrics ? createMetrics(store) : undefined;
  const spans = options.otlp && createSpanExporter(options.otlp, onFileTrouble);
  const observers = [metrics, spans].flatMap((each) => (each ? [each.observe] : []));
  const recordRequest = createRecordRequest(store, {
    bodyLimit,
    standIns,
    write,
    ...(observers.length > 0 && { observers }),
  });
  const { tally } = store;
  const proxy = await openProxy(options, { vendors, standIns, tally, tellTrouble: onFileTrouble });
  return { changes, traffic, recordRequest, journalFile, metrics, proxy, spans };
}

function toStderr(line: string): void {
  process.stderr.write(`carespec-mock: ${line}\n`);
}
