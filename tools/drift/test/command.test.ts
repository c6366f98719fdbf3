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

describe("where little can be compared, drift", () => {
  const good200 = {
    ...{ status: 200, headers: [] },
    content: { mimeType: "application/json", text: JSON.stringify(good) },
  };
  const archive = (name: string, request: object, response: object = good200) => {
    const file = join(folder, `${name}.har`);
    const entry = {
      request: { method: "GET", url: `${ORIGIN}/orders/7`, headers: [], ...request },
      response,
    };
    writeFileSync(file, JSON.stringify({ log: { entries: [entry, entry] } }));
    return file;
  };

  it.each([
    ["elsewhere", { url: "https://cdn.example/orders/7" }, "but to cdn.example (2);"],
    ["preflight", { method: "OPTIONS" }, "but preflight requests (2);"],
    [
      "tunnels",
      { method: "CONNECT", url: "eu.shop.example:443" },
      "but requests that open a tunnel (2);",
    ],
  ])("refuses a file without a request of the vendor: %s", async (name, request, told) => {
    const run = drift(["orders", archive(name, request)], surroundings);
    await expect(run).rejects.toThrow(
      `nothing to compare: no request in ${name}.har is one of orders, ${told}`,
    );
  });

  it.each([
    ["aborted", { status: 0, headers: [], content: {} }],
    ["missing", undefined],
  ])("says that only requests were compared where answers are %s", async (name, response) => {
    const file = join(folder, `${name}-answers.har`);
    const request = { method: "GET", url: `${ORIGIN}/orders/7`, headers: [] };
    writeFileSync(file, JSON.stringify({ log: { entries: [{ request, response }] } }));
    const { code, out } = await run(file);
    expect(out).toContain("Only requests were compared. The document says all that was compared");
    expect(out).not.toContain("says all of it");
    expect(code).toBe(0);
    expect(JSON.parse((await run(file, "--format", "json")).out)).toMatchObject({
      requests: 1,
      answers: 0,
    });
  });

  it.each([404, 405])(
    "passes with --strict where the server refused the path too: %s",
    async (status) => {
      const answer = { status, headers: [], content: {} };
      const file = archive(`refused-${status}`, { url: `${ORIGIN}/notes/7` }, answer);
      const { code, out } = await run(file, "--strict");
      expect(out).toContain(
        "GET /notes/{noteId} is not in the document, and was refused there too",
      );
      expect(code).toBe(0);
      const other = archive(`answered-${status}`, { url: `${ORIGIN}/notes/7` });
      expect((await run(other, "--strict")).code).toBe(1);
    },
  );

  it("says so of a collection, which has no answers", async () => {
    const file = join(folder, "calls.http");
    writeFileSync(file, `GET ${ORIGIN}/orders/7\nX-Api-Key: k\n`);
    expect((await run(file)).out).toContain(
      "Only requests were compared. The document says all that was compared",
    );
  });

  it.each([
    ["no text", { mimeType: "application/json", size: 90 }, "bodies that are not kept (2)"],
    [
      "an unknown encoding",
      { mimeType: "application/json", text: "x", encoding: "gzip" },
      "bodies that are encoded (2)",
    ],
    [
      "bytes of gzip in base64",
      { mimeType: "application/json", text: "H4sIAAAAAAAAA6tWKkktLlGyUlAqLU4tUqoFAA==" },
      "bodies that are compressed (2)",
    ],
  ])("counts bodies with %s and confirms nothing of them", async (name, content, told) => {
    const headers = [{ name: "Content-Encoding", value: "gzip" }];
    const file = archive(name.replaceAll(" ", "-"), {}, { status: 200, headers, content });
    const { out, code } = await run(file);
    expect(out).toContain(`Not compared: ${told}`);
    expect(out).toContain("The document says all that was compared");
    expect(code).toBe(0);
    const { operations } = JSON.parse((await run(file, "--format", "json")).out);
    expect(Object.keys(operations[0].confirms.parts)).not.toContainEqual(
      expect.stringContaining("content"),
    );
  });

  it("does not miss a body that the archive left out of the request", async () => {
    const file = archive(
      "sent",
      { method: "POST", url: `${ORIGIN}/orders`, bodySize: 20 },
      { status: 201, headers: [], content: {} },
    );
    expect((await run(file)).out).not.toContain("body is missing");
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
