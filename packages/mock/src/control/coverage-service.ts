import type { Coverage } from "../coverage/coverage.ts";
import { type CoveredDocument, reportCoverage } from "../coverage/report.ts";
import type { Store } from "../state/store.ts";
import type { Vendor } from "../vendors/load.ts";
import { documentedOf } from "./documented-answers.ts";
import type { Targets } from "./targets.ts";

/** Which requests and documents a report is about; an omitted member means all. */
export interface CoverageFilter {
  vendor?: string | undefined;
  /** Only requests of this session, since it began. */
  session?: string | undefined;
}

/** Reports what requests have met of the documents. */
export interface CoverageService {
  /** An unknown vendor throws a `UserError`. */
  read(filter?: CoverageFilter): Promise<Coverage>;
  /** Sets all counts to zero, in all sessions. */
  clear(): Promise<void>;
}

/** Makes the service over the vendors' documents and what a store has counted. */
export function createCoverageService(
  vendors: readonly Vendor[],
  store: Store,
  targets: Targets,
): CoverageService {
  return {
    async read({ vendor, session } = {}) {
      const meant = vendor === undefined ? vendors : [targets.find(vendor)];
      const documents = await Promise.all(meant.map(describe));
      const counted = await store.coverage(session);
      const counting = session === undefined ? counted.counting : `${counted.counting} ${session}`;
      return reportCoverage(documents, { ...counted, counting });
    },
    clear: () => store.clearCoverage(),
  };
}

async function describe(vendor: Vendor): Promise<CoveredDocument> {
  const { name, document } = vendor;
  return { vendor: name, title: document.info.title, operations: await documentedOf(vendor) };
}
