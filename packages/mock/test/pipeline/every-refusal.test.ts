import { existsSync } from "node:fs";
import { join } from "node:path";
import { listVendors, loadVendorRules, repositoryRoot, valueAt } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { documentedVendors } from "../support/documented.ts";
import { lesserKeys, logIn } from "../support/log-in.ts";
import { vendorsWithRules } from "../support/vendors-with-rules.ts";
import { wrongRequests } from "../support/wrong-requests.ts";

const mock = await createMock({ check: true });
const ruled = await vendorsWithRules();
const vendors = (await documentedVendors()).filter(({ name }) => ruled.has(name));

/** What Prism refuses although the vendor names no status: a sign-on without user or token. */
const UNDOCUMENTED: Record<string, number[]> = { authenticateUser: [422] };

/** The rules of all vendors, as reasons name them. */
const rules = (
  await Promise.all(
    listVendors().map(async (vendor) =>
      Object.keys(await loadVendorRules(vendor)).map((id) => `${vendor.name}/${id}`),
    ),
  )
).flat();

describe.each(vendors)("every refusal that $name documents", ({ name, operations, document }) => {
  const cases = operations.map((operation) => [operation.operationId, operation] as const);

  it.each(cases)(
    "comes without Prefer, and says why and by which listed rule: %s",
    async (_, operation) => {
      const { fetch, requests } = mock.sessionOf(crypto.randomUUID());
      const listing = mock.listVendors("http://mock.test").find((vendor) => vendor.name === name);
      if (!listing) throw new Error(`the mock does not list ${name}`);
      const keys = await logIn(listing, fetch);
      const lesser = await lesserKeys(listing, fetch);
      const met = new Set<number>();
      for (const { target, ...init } of wrongRequests(operation, keys, lesser)) {
        const { method } = operation;
        const sent = { method, ...init, body: init.body ?? null };
        const answer = await fetch(listing.baseUrl + target, sent);
        const [entry] = await requests();
        // An empty segment may lead to another operation.
        if (answer.status < 400 || entry?.operation !== operation.operationId) continue;
        // What HTTP itself refuses, no document has to list.
        if (answer.status !== 415) met.add(answer.status);
        const { rule = "", text = "", pointer = "", file = "" } = entry?.reason ?? {};
        const asked = `${method} ${target} ${init.body}: ${answer.status}`;
        expect(answer.headers.get("x-mock-reason"), asked).toBe(
          `${text} [${rule}; ${pointer}; ${file}]`,
        );
        expect(pointer, asked).toMatch(/^#\/(paths\/|security$)/);
        expect(valueAt(document, pointer), `${asked}: ${pointer}`).toBeDefined();
        expect(existsSync(join(repositoryRoot, file)), file).toBe(true);
        if (rule.startsWith(`${name}/`)) expect(rules).toContain(rule);
      }
      const documented = operation.statuses.map(Number).filter((status) => status >= 400);
      const undocumented = UNDOCUMENTED[operation.operationId] ?? [];
      expect([...met].sort()).toEqual([...documented, ...undocumented].sort());
    },
  );
});
