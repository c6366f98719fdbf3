import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { drift } from "./support/drift.ts";
import { ORIGIN, ordersFile, ordersVendor } from "./support/orders.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-drift-"));
afterAll(() => rmSync(folder, { recursive: true }));
const surroundings = { vendors: [ordersVendor], top: join(ordersFile, "..", "..") };

const har = (...answers: unknown[]) => {
  const entries = answers.map((answer) => ({
    request: { method: "GET", url: `${ORIGIN}/orders/7`, headers: [] },
    response: {
      status: 200,
      headers: [],
      content: { mimeType: "application/json", text: JSON.stringify(answer) },
    },
  }));
  const file = join(folder, `${answers.length}-${JSON.stringify(answers[0]).length}.har`);
  writeFileSync(file, JSON.stringify({ log: { entries } }));
  return file;
};
const good = { id: 7, status: "open" };
const run = (...args: string[]) => drift(["orders", ...args], surroundings);

describe("drift exits with", () => {
  it.each([
    ["0 where nothing is found", [good], [], 0],
    ["0 where something is unknown", [{ ...good, more: 1 }], [], 0],
    ["1 where something is unknown, with --strict", [{ ...good, more: 1 }], ["--strict"], 1],
    ["1 where something contradicts the document", [{ ...good, id: "7" }], [], 1],
  ])("%s", async (_what, answers, args, code) => {
    expect((await run(har(...answers), ...args)).code).toBe(code);
  });

  it.each([
    ["no vendor", [], "the vendor is missing"],
    ["an unknown vendor", ["ordres", "x"], 'unknown vendor "ordres": did you mean orders?'],
    ["no file", ["orders"], "the file of traffic is missing"],
    ["two files", ["orders", "a", "b"], "more than two arguments"],
    ["an unknown format", ["orders", "a", "--format", "xml"], "--format is none of"],
    ["--write alone", ["orders", "a", "--write"], "--write is only for --update-evidence"],
    [
      "an address with a password",
      ["orders", "a", "--server", "https://a:b@x.example"],
      "without a name and a password",
    ],
    [
      "a diff in the middle of JSON",
      ["orders", "a", "--format", "json", "--update-evidence"],
      "add --output FILE",
    ],
    [
      "a folder that does not exist",
      ["orders", har(good), "--output", join(folder, "none", "x")],
      "cannot be written (ENOENT)",
    ],
  ])("2 and a sentence for %s", async (_what, args, message) => {
    await expect(drift(args, surroundings)).rejects.toThrow(message);
  });
});

describe("a report", () => {
  const file = har({ ...good, id: "7", more: 1 }, { ...good, more: 2 });

  it("of text is grouped by operation and counted, with places", async () => {
    const { out } = await run(file);
    expect(out).toContain("getOrder  GET /orders/{orderId}  2 requests");
    expect(out).toContain("answers 200 × 2");
    expect(out).toContain(
      "contradicts  answer 200: id is string, expected integer (request 1; fixtures/orders.yaml:227)",
    );
    expect(out).toContain(
      "unknown      answer 200: more is not in the document (integer) (2 times, first in request 1; fixtures/orders.yaml:226)",
    );
    expect(out).toContain("Operations that were not seen: listOrders, createOrder");
    expect(out).toContain("1 contradiction, 1 difference that the document does not know.");
  });

  it("of JSON has what was confirmed, part by part", async () => {
    const report = JSON.parse((await run(file, "--format", "json")).out);
    expect(report.operations).toMatchObject([
      { operationId: "getOrder", requests: 2, confirms: { statuses: { 200: 2 } } },
    ]);
    expect(report.operations[0].confirms.parts).toMatchObject({
      "responses/200": 2,
      "responses/200/content/application~1json/schema/properties/id": 2,
    });
  });

  it("names the document's examples that were seen", async () => {
    const [one] = [{ id: 1, status: "open", placed: "2026-01-01T00:00:00Z", buyer: null }];
    const entry = {
      request: {
        method: "GET",
        url: `${ORIGIN}/orders?since=2026-01-01`,
        headers: [{ name: "X-Tenant", value: "north" }],
      },
      response: {
        status: 200,
        headers: [{ name: "X-Total", value: "1" }],
        content: { mimeType: "application/json", text: JSON.stringify([one]) },
      },
    };
    const path = join(folder, "example.har");
    writeFileSync(path, JSON.stringify({ log: { entries: [entry] } }));
    expect((await run(path)).out).toContain("example one");
  });

  it("of SARIF has rules, levels, places and counts", async () => {
    const output = join(folder, "report.sarif");
    expect((await run(file, "--format", "sarif", "--output", output)).out).toBe("");
    const sarif = JSON.parse(readFileSync(output, "utf8"));
    expect(sarif).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "carespec-drift",
              rules: [{ id: "drift/property" }, { id: "drift/type" }],
            },
          },
          results: [
            { ruleId: "drift/type", ruleIndex: 1, level: "error", occurrenceCount: 1 },
            {
              ...{ ruleId: "drift/property", ruleIndex: 0, level: "note", occurrenceCount: 2 },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "fixtures/orders.yaml" },
                    region: { startLine: 226 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });
});
