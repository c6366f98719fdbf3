import { isRefusal } from "../expect/refused.ts";
import type { Answered } from "../journal/entry-of.ts";
import { MOCK_VERSION } from "../mock-version.ts";
import type { Usage } from "../state/limits.ts";
import type { Store } from "../state/store.ts";
import { Counter } from "./counter.ts";
import { type Family, type Sample, writeFamilies } from "./exposition.ts";
import { Histogram } from "./histogram.ts";
import { processFamilies } from "./process-metrics.ts";

/** What a mock counts for Prometheus. */
export interface Metrics {
  /** Counts an answered request. */
  observe(answered: Answered): void;
  /** All counts, and what the mock holds, in Prometheus's text format. */
  write(): Promise<string>;
}

/** Stands for the operation of a request that matches none, and for the vendor of one that reached none. */
const UNKNOWN = "unknown";

/**
 * Begins to count. Labels are names of vendors, operations and faults, and statuses: nothing of a path, a
 * query or a body, so the documents limit their number.
 */
export function createMetrics(store: Pick<Store, "usage">): Metrics {
  const requests = new Counter();
  const refused = new Counter();
  const unknown = new Counter();
  const faults = new Counter();
  const durations = new Histogram();
  return {
    observe({ vendor: name, operation: matched, response, fault, reason, startedMs }) {
      const vendor = name ?? UNKNOWN;
      const operation = matched ?? UNKNOWN;
      const status = response?.status ?? 0;
      requests.add({ vendor, operation, status: String(status) });
      durations.add({ vendor, operation }, (performance.now() - startedMs) / 1000);
      if (matched === undefined) unknown.add({ vendor });
      if (isRefusal(status, reason)) refused.add({ vendor, operation });
      if (fault !== undefined) faults.add({ vendor, operation, fault });
    },
    write: async () =>
      writeFamilies([
        total("requests", "Answered requests; the status of a cut connection is 0.", requests),
        total("refused", "Requests that the mock refused, or failed at.", refused),
        total("unknown", "Requests that match no operation.", unknown),
        total("faults", "Requests to which a fault was applied.", faults),
        {
          name: "carespec_mock_request_duration_seconds",
          help: "Time until the answer to a request was ready, in seconds.",
          type: "histogram",
          samples: durations.samples(),
        },
        ...heldFamilies(await store.usage()),
        gauge("info", "The version of the mock.", { version: MOCK_VERSION }, 1),
        ...processFamilies(),
      ]),
  };
}

function total(name: string, help: string, counter: Counter): Family {
  return {
    name: `carespec_mock_${name}_total`,
    help,
    type: "counter",
    samples: counter.samples(),
  };
}

function gauge(
  name: string,
  help: string,
  labels: Sample["labels"],
  value: number | undefined,
): Family {
  const samples = value === undefined ? [] : [{ labels, value }];
  return { name: `carespec_mock_${name}`, help, type: "gauge", samples };
}

/** What Redis holds is the same for all mocks that share it, and counted in part. */
function heldFamilies({ sessions, journalEntries, journalBytes, dataBytes }: Usage): Family[] {
  return [
    gauge("sessions", "Sessions that are kept.", {}, sessions),
    gauge("journal_entries", "Requests in all journals.", {}, journalEntries),
    gauge("journal_bytes", "Size of all journals, in bytes.", {}, journalBytes),
    gauge("data_bytes", "Size of what sessions have changed, in bytes, estimated.", {}, dataBytes),
  ];
}
