import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors, loadVendorRules, repositoryRoot, valueAt } from "@carespec/document";
import { describe, expect, it } from "vitest";
import type { Mock } from "../../src/index.ts";
import { ORIGIN } from "./sample-session.ts";

/** A request by its path on the mock. */
export interface Asked {
  path: string;
  init: RequestInit;
}

export const get = (path: string, headers: Record<string, string> = {}): Asked => ({
  path,
  init: { headers },
});

export const post = (
  path: string,
  headers: Record<string, string>,
  body?: string,
  method = "POST",
): Asked => ({
  path,
  init: {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: body ?? null,
  },
});

/** What was asked, its status, its rule and what the reason says. */
export type Refusal = [Asked, status: number, rule: string, sentence: string];

/**
 * Tests that a vendor's refusals say why, and where the document says so.
 *
 * @param refusing - sends a body that the operation does not allow
 */
export function describeRefusals(
  mock: Mock,
  vendor: string,
  refusals: Refusal[],
  refusing: (body: string) => Asked,
): void {
  const bundle = listVendors().find(({ name }) => name === vendor)?.bundle ?? "";
  const document: unknown = JSON.parse(readFileSync(bundle, "utf8"));

  describe(`a refusal of ${vendor} says why: the sentence, the rule, the pointer, the file`, () => {
    const named = refusals.map((refusal) => [refusal[0].path, refusal[2], refusal] as const);
    it.each(named)("%s: %s", async (_, rule, [{ path, init }, status, , sentence]) => {
      const { fetch, requests } = mock.sessionOf(crypto.randomUUID());
      const answer = await fetch(ORIGIN + path, init);
      expect(answer.status).toBe(status);
      const header = answer.headers.get("x-mock-reason") ?? "";
      const [entry] = await requests();
      const { text, pointer, file, ...reason } = entry?.reason ?? { rule: "", text: "" };
      expect(reason.rule).toContain(rule);
      expect(text).toContain(sentence);
      if (reason.rule.startsWith(`${vendor}/`)) {
        const listed = listVendors().find(({ name }) => name === vendor);
        const ids = listed ? Object.keys(await loadVendorRules(listed)) : [];
        expect(ids).toContain(reason.rule.slice(vendor.length + 1));
      }
      const origin = [reason.rule, pointer, file].filter(Boolean).join("; ");
      expect(header).toBe(`${text} [${origin}]`);

      const isExplained = rule !== "route" && rule !== "prefer";
      expect([pointer !== undefined, file !== undefined]).toEqual([isExplained, isExplained]);
      if (!isExplained) return;
      expect(pointer).toMatch(/^#\/(paths\/|security$)/);
      expect(valueAt(document, pointer ?? "")).toBeDefined();
      expect(existsSync(join(repositoryRoot, file ?? ""))).toBe(true);
    });
  });

  describe(`a reason of ${vendor} is printable ASCII on one line, and short, given`, () => {
    const bodies = {
      "a key in another alphabet": { имя: "書" },
      "a key with line breaks": { "a\r\nX-Injected: 1": 1 },
      "a key as long as a header must not be": { ["k".repeat(50_000)]: 1 },
    };

    it.each(Object.entries(bodies))("%s", async (_, body) => {
      const { path, init } = refusing(JSON.stringify(body));
      const answer = await mock.sessionOf("ascii").fetch(ORIGIN + path, init);
      expect(answer.status).toBeLessThan(500);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      const reason = answer.headers.get("x-mock-reason") ?? "";
      expect(reason).toMatch(/^[\x20-\x7e]+$/);
      expect(reason.length).toBeLessThan(1_000);
      expect(answer.headers.get("x-injected")).toBeNull();
    });
  });
}
