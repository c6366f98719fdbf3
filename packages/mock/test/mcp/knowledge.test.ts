import {
  evidenceStatuses,
  listVendors,
  operationsOf,
  readDocument,
  visit,
} from "@carespec/document";
import { atFileEnd } from "@carespec/test-support/file-end";
import { expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { entriesOf } from "../../src/mcp/search-entries.ts";
import { connectSource } from "./support/connect.ts";

const mock = await createMock();
const server = await mock.listen(0);
atFileEnd(async () => {
  await server.close();
  await mock.close();
});
const { call } = await connectSource(server.url);
const vendors = listVendors().map(({ name, bundle }) => ({ name, document: readDocument(bundle) }));

it.each(vendors)(
  "find reaches every operation of $name by its own id",
  async ({ name, document }) => {
    for (const { operation } of operationsOf(document)) {
      const { hits } = await call("find", { words: operation.operationId, vendor: name });
      expect(hits[0]).toMatchObject({ vendor: name, subject: operation.operationId });
    }
  },
);

it("find tells how many hits it left out, and nothing for words that do not occur", async () => {
  const { hits, more } = await call("find", { words: "user", limit: 2 });
  expect([hits.length, more > 0]).toEqual([2, true]);
  expect(await call("find", { words: "xyzzyx" })).toEqual({ hits: [] });
});

it.each(vendors)(
  "explain explains all that find finds of $name, no better than the document",
  async ({ name, document }) => {
    const sources = new Set<unknown>();
    visit(document, (node) => {
      const evidence = node["x-evidence"] as { source?: string } | undefined;
      if (evidence?.source) sources.add(evidence.source);
    });
    const subjects = new Map(entriesOf(document).map((entry) => [entry.subject, entry]));
    const found = [...subjects.values()].filter((_, at) => at % 6 === 0);
    for (const { subject, kind, evidence } of found) {
      const { alternatives = [], ...only } = await call("explain", { vendor: name, subject });
      for (const view of alternatives.length > 0 ? alternatives : [only]) {
        expect(evidenceStatuses).toContain(view.evidence.status);
        expect(sources).toContainEqual(view.evidence.source);
        if (view.evidence.status === "inferred") {
          expect(view.evidence.meaning).toMatch(/not the vendor's word: confirm it/);
        }
        if (alternatives.length === 0 && kind !== "error") {
          expect([subject, view.evidence.status]).toEqual([subject, evidence]);
        }
      }
    }
  },
);

it.each(vendors)("example lists and shows the examples of $name", async ({ name, document }) => {
  for (const { operation } of operationsOf(document)) {
    const input = { vendor: name, operation: operation.operationId };
    const { examples } = await call("example", input);
    for (const line of examples.slice(0, 1)) {
      const [of, name = ""] = line.split(": ");
      const { examples: shown } = await call("example", { ...input, name });
      expect(shown.map((each: { of: string }) => each.of)).toContain(of);
    }
  }
});

it.each(vendors)("explain and example name what is likely meant of $name", async (vendor) => {
  const { name, document } = vendor;
  const known = operationsOf(document)[0]?.operation.operationId ?? "";
  const ask = (subject: string) => call("explain", { vendor: name, subject });
  await expect(ask(`${known}x`)).rejects.toThrow(`did you mean ${known}?`);
  await expect(ask(`${known}.nothing`)).rejects.toThrow(/parameter/);
  const input = { vendor: name, operation: known, name: "nothing" };
  await expect(call("example", input)).rejects.toThrow(/unknown example "nothing"/);
});
