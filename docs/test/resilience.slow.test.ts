import { loadVendorFacts, type Node } from "@carespec/document";
import { createMock, type Mock, type Step } from "@carespec/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MATRIX_FAULTS, type Outcome } from "../src/across/resilience.ts";
import { type ResilienceRow, resilienceRows } from "../src/across/resilience-rows.ts";
import { siteVendors } from "../src/model/site-vendor.ts";
import { exampleInput } from "./support/example-input.ts";

/** For what hangs; long enough for the answer to the second attempt on a busy machine. */
const TIMEOUT_MS = 2_000;

interface TestClient {
  client: Record<string, (input: object) => Promise<unknown>>;
  session: ReturnType<Mock["sessionOf"]>;
  credentials: Record<string, string>;
  close(): Promise<void>;
}

describe.each(siteVendors().map((vendor) => ({ name: vendor.name, vendor })))(
  "the client of $name",
  ({ name, vendor }) => {
    const rows = resilienceRows(vendor).map((row) => ({
      id: row.page.operation.operationId,
      row,
    }));
    let mock: Mock;
    let create: (options: object) => Promise<TestClient>;
    let liveFieldsOf: ((credentials: Record<string, string>) => Node) | undefined;

    beforeAll(async () => {
      mock = await createMock({ vendors: [name] });
      create = (await import(`@carespec/${name}/testing`)).createTestClient;
      liveFieldsOf = (await loadVendorFacts(name)).liveFields;
    });
    afterAll(() => mock.close());

    it("has every operation in the matrix, with every documented failure and every fault", () => {
      expect(rows).toHaveLength(vendor.operations.length);
      for (const { row } of rows) {
        const documented = Object.keys(row.page.operation.responses ?? {}).filter((status) =>
          /^[45]\d\d$/.test(status),
        );
        expect([...new Set(row.failures.map(({ status }) => String(status)))]).toEqual(documented);
        expect(row.faults).toHaveLength(MATRIX_FAULTS.length);
      }
    });

    it.each(rows)("ends as the matrix says: $id", async ({ id, row }) => {
      const prefer = `code=${successOf(row)}`;

      /** A client of its own: after a refused token, a client does not log in again at once. */
      async function ends(step: Step): Promise<string> {
        const retry = { limit: 2, delay: () => 1 };
        const { client, session, credentials, close } = await create({ mock, retry });
        const call = client[id];
        if (!call) throw new Error(`the client has no method ${id}`);
        const input = exampleInput(vendor.document, row.page, liveFieldsOf?.(credentials));
        await session.setPreferences([{ vendor: name, operation: id, prefer }]);
        // Logs in, where the client does.
        await call(input);
        await session.clearRequests();
        await session.script(id, [step]);
        const limit = step.fault === "hang" ? { timeoutMs: TIMEOUT_MS } : {};
        const ended = await call({ ...input, ...limit }).then(
          () => "answered",
          (error: Error) => error.name,
        );
        const { total } = await session.journal({ operation: id });
        await close();
        return ended === "answered" && total > 1 ? "repeated" : ended;
      }

      const cells: [string, Outcome, Step][] = [
        ...row.failures.map(({ status, example, ...outcome }): [string, Outcome, Step] => [
          `${status} ${example ?? ""}`,
          outcome,
          { status, example },
        ]),
        ...MATRIX_FAULTS.map(({ name: fault, fault: step }, index): [string, Outcome, Step] => [
          fault,
          row.faults[index] as Outcome,
          step,
        ]),
      ];
      const found = await Promise.all(
        cells.map(async ([cell, , step]) => `${cell}: ${await ends(step)}`),
      );
      expect(found).toEqual(cells.map(([cell, outcome]) => `${cell}: ${outcome.ends}`));
    });
  },
);

/** The first documented success. */
function successOf({ page }: ResilienceRow): string {
  return (
    Object.keys(page.operation.responses ?? {}).find((status) => /^[23]/.test(status)) ?? "200"
  );
}
