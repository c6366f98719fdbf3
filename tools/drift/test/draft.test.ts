import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type OpenApiDocument,
  operationsOf,
  readDocument,
  repositoryRoot,
} from "@carespec/document";
import type { Exchange } from "@carespec/traffic";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compareTraffic } from "../src/compare/compare.ts";
import { overlayText } from "../src/draft/overlay.ts";
import { applyOverlay } from "./support/apply-overlay.ts";
import { call, compare, ORIGIN, orders, ordersFile } from "./support/orders.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-drift-"));
afterAll(() => rmSync(folder, { recursive: true }));

const basis = { file: "/traffic/calls.har", published: false, source: undefined };
const json = (value: unknown) => ({ type: "application/json", json: value });
const asked = (method: string, path: string, more: Partial<Exchange>): Exchange => ({
  ...{ number: 1, request: 1, method, url: ORIGIN + path, headers: [["X-Api-Key", "k"]] },
  ...more,
});

const invoice = {
  id: 7,
  due: "2026-01-01",
  paid: null as string | null,
  to: { mail: "ada@mail.example" },
};

/** Traffic with everything that a draft can add. */
const traffic = [
  asked("GET", "/invoices?limit=2&status=open", {
    answer: {
      status: 200,
      headers: [],
      body: json([invoice, { ...invoice, paid: "2026-01-02", note: "x" }]),
    },
  }),
  asked("GET", "/invoices/7", { answer: { status: 200, headers: [], body: json(invoice) } }),
  asked("GET", "/invoices/8", {
    answer: { status: 404, headers: [], body: json({ code: "missing" }) },
  }),
  asked("POST", "/invoices", {
    body: json({ due: "2026-01-01" }),
    answer: { status: 201, headers: [], body: json(invoice) },
  }),
  asked(
    "GET",
    "/invoices/\uE000invoice number\uE001/lines/0c0ffee0-feed-4bad-8bed-c0ffee000000",
    {},
  ),
  asked("PATCH", "/orders/7", {
    body: json({ status: "open" }),
    answer: { status: 204, headers: [] },
  }),
  asked("GET", "/typo", { answer: { status: 404, headers: [], body: json({}) } }),
  asked("GET", "/orders/7?expand=true", {
    answer: {
      status: 200,
      headers: [],
      body: json({
        id: 7,
        status: "open",
        coupon: "x",
        buyer: { name: "A", vat: 7 },
        lines: [{ sku: "ab", colors: ["red"] }],
      }),
    },
  }),
  asked("GET", "/orders/7", { answer: { status: 429, headers: [], body: json({ retry: 3 }) } }),
  asked("GET", "/orders?since=2026-01-01&sort=asc", {
    headers: [
      ["X-Api-Key", "k"],
      ["X-Tenant", "north"],
    ],
    answer: { status: 200, headers: [["X-Total", "0"]], body: json([]) },
  }),
  asked("DELETE", "/orders/7", { answer: { status: 204, headers: [], body: json({ id: 7 }) } }),
];

const draft = () => overlayText(orders, compare(traffic, undefined, ["invoices"]).tally, basis);

describe("a draft", () => {
  it("adds operations, with ids as parameters and names of the house", () => {
    const document = applyOverlay(orders, draft()) as unknown as OpenApiDocument;
    const before = operationsOf(orders).map(({ operation }) => operation.operationId);
    const added = operationsOf(document).filter(
      ({ operation }) => !before.includes(operation.operationId),
    );
    expect(
      added.map(({ method, path, operation }) => `${method} ${path} ${operation.operationId}`),
    ).toEqual([
      "patch /orders/{orderId} updateOrder",
      "get /invoices listInvoices",
      "post /invoices createInvoice",
      "get /invoices/{invoiceId} getInvoice",
      "get /invoices/{invoiceNumber}/lines/{lineId} getLine",
    ]);
  });

  it("writes schemas of what all answers have in common", () => {
    const { components, paths } = applyOverlay(orders, draft()) as unknown as OpenApiDocument;
    expect(components?.schemas).toMatchObject({
      Invoice: {
        type: "object",
        required: ["id", "due", "paid", "to"],
        properties: {
          id: { type: "integer" },
          due: { type: "string", format: "date" },
          paid: { type: ["string", "null"], format: "date" },
          to: { properties: { mail: { format: "email" } } },
          note: { type: "string" },
        },
        "x-evidence": { status: "inferred", source: "recordings/calls.har" },
      },
      InvoiceCreate: { required: ["due"] },
      Order: { properties: { coupon: { type: "string", "x-evidence": { status: "inferred" } } } },
    });
    expect(paths?.["/invoices"]).toMatchObject({
      get: {
        summary: "List invoices",
        parameters: [{ name: "limit", in: "query" }, { name: "status" }],
        responses: {
          200: {
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Invoice" } },
              },
            },
          },
        },
      },
    });
  });

  it("adds statuses, members, query parameters and bodies to what is there", () => {
    const document = applyOverlay(orders, draft()) as unknown as OpenApiDocument;
    const { paths, components } = document;
    expect(paths).toMatchObject({
      "/orders": {
        get: {
          parameters: expect.arrayContaining([
            expect.objectContaining({ name: "sort", in: "query" }),
          ]),
        },
      },
      "/orders/{orderId}": {
        get: {
          parameters: [{ name: "expand" }],
          responses: {
            429: { content: { "application/json": { schema: { required: ["retry"] } } } },
          },
        },
        delete: {
          responses: { 204: { content: { "application/json": { schema: { required: ["id"] } } } } },
        },
      },
    });
    expect(components?.schemas).toMatchObject({
      Buyer: { properties: { vat: { type: "integer" } } },
      Order: {
        properties: {
          lines: {
            items: { properties: { colors: { type: "array", items: { type: "string" } } } },
          },
        },
      },
    });
    expect(document.paths).not.toHaveProperty("/typo");
  });

  it("gives a document with the right structure, which then knows the traffic", () => {
    const applied = applyOverlay(orders, draft()) as unknown as OpenApiDocument;
    const tally = compareTraffic(
      applied,
      traffic.filter(({ url }) => !url.endsWith("/typo")),
      { vendor: "orders" },
    );
    const found = [...tally.operations.values()].flatMap(({ findings }) => [...findings.values()]);
    expect(
      [...tally.findings.values(), ...found]
        .filter(({ level }) => level === "unknown")
        .map(({ place }) => place),
    ).toEqual([]);
    const file = join(folder, "applied.json");
    writeFileSync(file, JSON.stringify(applied));
    const rules = join(folder, "redocly.yaml");
    writeFileSync(
      rules,
      "rules:\n  struct: error\n  operation-operationId-unique: error\n  path-parameters-defined: error\n  no-unresolved-refs: error\n",
    );
    const redocly = join(repositoryRoot, "node_modules", "@redocly", "cli", "bin", "cli.js");
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [redocly, "lint", file, "--config", rules],
      {
        encoding: "utf8",
        env: { ...process.env, REDOCLY_TELEMETRY: "off" },
      },
    );
    expect(stdout + stderr).toContain("valid");
    expect(status).toBe(0);
  });

  it("is an overlay of version 1.0 whose members are those of the format", () => {
    const overlay = parse(draft());
    expect(Object.keys(overlay)).toEqual(["overlay", "info", "extends", "actions"]);
    expect(overlay.overlay).toBe("1.0.0");
    for (const action of overlay.actions) {
      expect(Object.keys(action)).toEqual(["target", "description", "update"]);
      expect(action.target).toMatch(/^\$/);
    }
  });

  it("of traffic that the document knows changes nothing", () => {
    const overlay = overlayText(orders, compare([call("get")]).tally, basis);
    expect(applyOverlay(orders, overlay)).toEqual(readDocument(ordersFile));
  });
});
