import { join } from "node:path";
import { type OpenApiDocument, readDocument } from "@carespec/document";
import type { Exchange } from "@carespec/traffic";
import { compareTraffic } from "../../src/compare/compare.ts";
import { readSplitDocument } from "../../src/locate/split-document.ts";
import { type ReportedFinding, reportOf } from "../../src/report/report.ts";

export const ordersFile = join(import.meta.dirname, "..", "fixtures", "orders.yaml");

/** The fixture's document. */
export const orders: OpenApiDocument = readDocument(ordersFile);

/** A document of no vendor, as the registry would name it; its bundle is its only file. */
export const ordersVendor = {
  name: "orders",
  folder: join(ordersFile, ".."),
  root: ordersFile,
  bundle: ordersFile,
};

export const ORIGIN = "https://eu.shop.example/v1";

/** A request that the document describes, with its answer, by its name. */
export function call(name: keyof typeof CALLS): Exchange {
  return structuredClone(CALLS[name]);
}

const key: [string, string][] = [["X-Api-Key", "k"]];
const json: [string, string][] = [["Content-Type", "application/json"]];
const order = {
  id: 7,
  status: "open",
  placed: "2026-01-01T00:00:00Z",
  buyer: { name: "A", kind: "person" },
  lines: [{ sku: "ab", amount: 1 }],
};
const jsonBody = (value: unknown) => ({ type: "application/json", json: value });

const CALLS = {
  list: {
    ...{ number: 1, request: 1, method: "GET" },
    url: `${ORIGIN}/orders?since=2026-01-01&page=0&status=open&ids=1,2`,
    headers: [...key, ["X-Tenant", "north"]],
    answer: { status: 200, headers: [...json, ["X-Total", "1"]], body: jsonBody([order]) },
  },
  create: {
    ...{
      number: 2,
      request: 2,
      method: "POST",
      url: `${ORIGIN}/orders`,
      headers: [...key, ...json],
    },
    body: jsonBody({ status: "open" }),
    answer: { status: 201, headers: json, body: jsonBody(order) },
  },
  latest: {
    ...{ number: 3, request: 3, method: "GET", url: `${ORIGIN}/orders/latest`, headers: key },
    answer: { status: 200, headers: json, body: jsonBody({ count: 1 }) },
  },
  get: {
    ...{ number: 4, request: 4, method: "GET", url: `${ORIGIN}/orders/7`, headers: key },
    answer: { status: 200, headers: json, body: jsonBody(order) },
  },
  remove: {
    ...{ number: 5, request: 5, method: "DELETE", url: `${ORIGIN}/orders/7`, headers: key },
    answer: { status: 204, headers: [] },
  },
  note: {
    ...{ number: 6, request: 6, method: "PUT", url: `${ORIGIN}/orders/7/note`, headers: key },
    body: { type: "text/plain", text: "short" },
    answer: { status: 204, headers: [] },
  },
  login: {
    ...{ number: 7, request: 7, method: "POST", url: `${ORIGIN}/login`, headers: [] },
    body: {
      type: "application/x-www-form-urlencoded",
      fields: [
        { name: "name", value: "a", isFile: false },
        { name: "password", value: "b", isFile: false },
        { name: "remember", value: "true", isFile: false },
      ],
    },
    answer: {
      status: 200,
      headers: json,
      body: jsonBody({ token: "t", scopes: { "ada@mail.example": true } }),
    },
  },
} satisfies Record<string, Exchange>;

export const callNames = Object.keys(CALLS) as (keyof typeof CALLS)[];

/** Compares requests with the document. */
export function compare(exchanges: Exchange[], server?: string, words: string[] = []) {
  const tally = compareTraffic(orders, exchanges, { vendor: "orders", server, words });
  const split = readSplitDocument(ordersFile, join(ordersFile, ".."));
  const report = reportOf(tally, split, { vendor: "orders", file: "traffic" });
  const findings: ReportedFinding[] = [
    ...report.operations.flatMap(({ contradicts, unknown }) => [...contradicts, ...unknown]),
    ...report.unknown,
  ];
  return { tally, report, findings };
}

/** Findings in one line each: `contradicts type: answer 200: [].id is string, expected integer`. */
export function told(exchanges: Exchange[], server?: string, words?: string[]): string[] {
  return compare(exchanges, server, words).findings.map(
    ({ level, kind, place, text }) => `${level} ${kind}: ${place} ${text}`,
  );
}
