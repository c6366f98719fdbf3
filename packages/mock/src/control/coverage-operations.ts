import { formatOf } from "../coverage/formats/formats.ts";
import type { MockResponse } from "../types.ts";
import type { CoverageService } from "./coverage-service.ts";

/** What the operations of coverage do; `expectKnown` rejects for a session that does not exist. */
export function coverageOperations(
  coverage: CoverageService,
  expectKnown: (session: string) => Promise<unknown>,
) {
  return {
    async getCoverage({ query }: { query: Record<string, string> }): Promise<MockResponse> {
      const { vendor, session, format = "json" } = query;
      if (session !== undefined) await expectKnown(session);
      const { mediaType, write } = formatOf(format);
      const body = write(await coverage.read({ vendor, session }));
      return { status: 200, headers: { "content-type": mediaType }, body };
    },
    async resetCoverage(): Promise<MockResponse> {
      await coverage.clear();
      return { status: 204, headers: {}, body: undefined };
    },
  };
}
