import { UserError } from "@carespec/command";
import type { MockData } from "../data/data.ts";
import type { Har } from "../journal/har/har.ts";
import { toHar } from "../journal/har/to-har.ts";
import type { Redact } from "../journal/redact.ts";
import type { StandIns } from "../journal/stand-ins.ts";
import type { Store } from "../state/store.ts";
import type { Vendor } from "../vendors/load.ts";
import type { ChangeLog } from "./change-log.ts";
import { inOrder, type SessionFixture } from "./fixture.ts";
import { type RequestFilter, readJournal } from "./journal-service.ts";
import type { Targets } from "./targets.ts";

/** The journal in the forms of files. */
export interface TrafficService {
  /** The entries that fit, oldest first, as HTTP Archive 1.2. */
  har(session: string, filter?: RequestFilter): Promise<Har>;
  /**
   * The session as a file that `carespec-mock replay` plays again.
   *
   * @throws UserError where the journal has not all of it
   */
  fixture(session: string): Promise<SessionFixture>;
}

/** What the service works on. */
export interface TrafficSources {
  vendors: readonly Vendor[];
  store: Store;
  targets: Targets;
  changes: ChangeLog;
  redact(): Redact;
  standIns: StandIns;
  /** What a session begins with. */
  startData(): Promise<MockData>;
}

/** Makes the service. */
export function createTrafficService(sources: TrafficSources): TrafficService {
  const { vendors, store, changes, redact, standIns } = sources;
  return {
    async har(session, filter) {
      const { requests } = await readJournal(sources, session, filter);
      return toHar(requests.reverse());
    },

    async fixture(session) {
      const { entries, counts } = await store.journal(session);
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      const { changes: changed, isWhole } = await changes.read(session);
      if (!isWhole) {
        throw new UserError(
          `the journal of session "${session}" was emptied, so its beginning is not known: reset the session, and run the test again`,
        );
      }
      if (total > entries.length) {
        throw new UserError(
          `the journal of session "${session}" has dropped ${total - entries.length} of ${total} requests: raise --journal-entries or --journal-bytes, and run the test again`,
        );
      }
      const requests = entries.map((recorded) => recorded.tell(true)).reverse();
      return {
        format: "carespec-mock session 1",
        exportedAt: new Date().toISOString(),
        session,
        documents: vendors.map(({ name, document: { info } }) => ({
          vendor: name,
          title: info.title,
          version: info.version,
        })),
        start: shown(await sources.startData(), (text) =>
          redact().body(text, standIns.of({ session, vendor: null })),
        ),
        entries: inOrder(requests, changed),
      };
    },
  };
}

function shown(data: MockData, hide: (text: string) => unknown): MockData {
  return hide(JSON.stringify(data)) as MockData;
}
