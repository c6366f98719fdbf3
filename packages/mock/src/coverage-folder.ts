import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "@carespec/command";
import type { Coverage } from "./coverage/coverage.ts";
import { StateUnavailable } from "./state/store.ts";

/**
 * The environment variable that names a folder. Every mock whose process has it leaves its coverage there
 * when it is closed, and until then the address at which it listens.
 */
export const COVERAGE_VARIABLE = "CARESPEC_MOCK_COVERAGE";

/** What a mock leaves in the folder. */
export interface LeftCoverage {
  /** Leaves the address of a server that is up. */
  announce(url: string): void;
  /** Leaves the coverage in place of the addresses. */
  leave(): Promise<void>;
}

/** Prepares what a mock leaves in the folder; without a folder, nothing. */
export function createLeftCoverage(
  read: () => Promise<Coverage>,
  folder = process.env[COVERAGE_VARIABLE],
): LeftCoverage {
  if (!folder) return { announce: () => {}, leave: async () => {} };
  const id = randomUUID();
  const address = join(folder, `${id}.url`);
  return {
    announce(url) {
      makeFolder(folder);
      writeFileSync(address, url);
    },
    async leave() {
      try {
        const coverage = await read();
        makeFolder(folder);
        writeFileSync(join(folder, `${id}.json`), JSON.stringify(coverage));
      } catch (error) {
        // Counts in a Redis that is gone cannot be read any more; the mock is closed all the same.
        if (!(error instanceof StateUnavailable)) throw error;
      }
      rmSync(address, { force: true });
    },
  };
}
