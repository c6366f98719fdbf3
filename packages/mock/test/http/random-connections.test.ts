import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../src/index.ts";
import { documentedVendors } from "../support/documented.ts";
import { openRandomly } from "../support/open-randomly.ts";
import { randomConnection } from "../support/random-connections.ts";
import { randomRequest } from "../support/random-requests.ts";
import { head, sendAll } from "../support/raw.ts";
import { sampleMock } from "../support/sample-vendor.ts";
import { createSeenValues } from "../support/seen-values.ts";
import { realize } from "../support/sent-request.ts";

/** Connections of each kind. With `RANDOM_CONNECTIONS=10000` it hunts for minutes. */
const CONNECTIONS = Number(process.env.RANDOM_CONNECTIONS ?? 400);
const HUNTING_MS = 3_600_000;

const vendors = await documentedVendors();
const names = vendors.map(({ name }) => name);
const mock = await sampleMock({ vendors: names, check: true });

describe("a server never stops, whatever comes over a connection:", () => {
  let server: Listening;
  const rejections: unknown[] = [];
  const noteRejection = (reason: unknown) => void rejections.push(reason);
  beforeAll(async () => {
    process.on("unhandledRejection", noteRejection);
    server = await mock.listen(0);
  });
  afterAll(async () => {
    await server.close();
    process.off("unhandledRejection", noteRejection);
  });

  /** Expects no answer or one without a failure of the mock; then a plain request is answered. */
  async function expectServed(answer: string) {
    if (answer !== "") expect(answer).toMatch(/^HTTP\/1\.1 ([1-4]\d\d|50[1-5]) /);
    expect(answer).not.toContain("The mock failed");
    expect(answer).not.toContain("Contract broken");
    const health = await sendAll(server.port, head("GET /__mock/health"));
    expect(health).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\n\r\n\{"status":"ok".*\}$/s);
    expect(rejections).toEqual([]);
  }

  it("absurd request lines, headers and bodies", { timeout: HUNTING_MS }, async () => {
    const targets = ["/", "/__mock/health", "/__mock/requests"];
    for (const { basePath, operations } of vendors) {
      targets.push(...operations.map(({ path }) => `${basePath}${path.replace(/[{}]/g, "")}`));
    }
    const property = fc.asyncProperty(randomConnection(targets), async (request) => {
      await expectServed(await sendAll(server.port, request));
    });
    await fc.assert(property, { numRuns: CONNECTIONS });
  });

  it("any request, even a GET with a body", { timeout: HUNTING_MS }, async () => {
    const sessions = await Promise.all(vendors.map((vendor) => openRandomly(mock, vendor)));
    const seen = createSeenValues();
    const any = fc.oneof(
      ...vendors.map(({ basePath, operations }, index) =>
        fc.oneof(...operations.map(randomRequest)).map((request) => ({ request, basePath, index })),
      ),
    );
    const property = fc.asyncProperty(any, async ({ request, basePath, index }) => {
      const { keys = {}, session = "" } = sessions[index] ?? {};
      const { method, target, headers, body } = realize(request, keys, seen);
      const content = Buffer.from(body ?? []);
      const line = `${method} /__session/${session}${basePath}${target.replace(/[\s#]/g, "")}`;
      const all = { ...headers, ...(body && { "Content-Length": String(content.length) }) };
      const text = `${head(line, all)}${content.toString("latin1")}`;
      await expectServed(await sendAll(server.port, text));
    });
    await fc.assert(property, { numRuns: CONNECTIONS });
  });
});
