import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors, repositoryRoot } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { post } from "../support/describe-refusals.ts";
import { ORIGIN } from "../support/sample-session.ts";
import { entitled, SAMPLE_BASE, sampleMock } from "../support/sample-vendor.ts";

const mock = await sampleMock();

describe("every operation's file", () => {
  it.each(listVendors())("of $name exists", ({ name, bundle }) => {
    const { paths } = JSON.parse(readFileSync(bundle, "utf8")) as {
      paths: Record<string, unknown>;
    };
    const files = Object.keys(paths).map(
      (path) => `specs/${name}/paths/${path.slice(1).replaceAll("/", "_")}.yaml`,
    );
    expect(files.filter((file) => !existsSync(join(repositoryRoot, file)))).toEqual([]);
  });
});

describe("a reason is printable ASCII on one line, and short, given", () => {
  it.each([
    ["a fault", { "X-Mock-Fault": "a".repeat(5_000) }],
    ["a parameter", { "X-Mock-Fault": `delay; ${"b".repeat(5_000)}=1` }],
    ["a number", { "X-Mock-Delay": "9".repeat(5_000) }],
    ["a header in Latin-1", { "X-Mock-Fault": "d\u00e9lai" }],
  ])("%s that is malformed", async (_, headers: Record<string, string>) => {
    const answer = await mock.fetch(`${ORIGIN}${SAMPLE_BASE}/readers`, { headers });
    const reason = answer.headers.get("x-mock-reason") ?? "";
    expect(reason).toMatch(/^[\x20-\x7e]+ \[steering\]$/);
    expect(reason.length).toBeLessThan(1_000);
  });

  it("a path outside of every vendor", async () => {
    const answer = await mock.fetch(`${ORIGIN}/имя/${"p".repeat(5_000)}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("x-mock-reason")?.length).toBeLessThan(1_000);
  });
});

describe("a body that is not JSON", () => {
  it.each(['{"Password": hunter2-marker}', "hunter2-marker", '"hunter2-marker'])(
    "is not quoted in the reason: %s",
    async (body) => {
      const { fetch, requests } = mock.sessionOf("unquoted");
      const { path, init } = post(`${SAMPLE_BASE}/readers`, entitled, body);
      const answer = await fetch(ORIGIN + path, init);
      expect(answer.headers.get("x-mock-reason")).toContain("the body is not JSON");
      expect(answer.headers.get("x-mock-reason")).not.toContain("hunter2");
      const [entry] = await requests();
      expect(entry?.reason?.text).not.toContain("hunter2");
    },
  );
});
