import { describe, expect, it } from "vitest";
import { createControlClient } from "../../src/control/client.ts";
import { createCheckedMock } from "../support/control.ts";
import { covered } from "../support/covered-shop.ts";
import { registered } from "../support/registered-vendor.ts";
import { ORIGIN, openSession, problem } from "../support/sample-session.ts";
import { newReader, SAMPLE, sampleOptions } from "../support/sample-vendor.ts";

const open = () => createCheckedMock(sampleOptions({ vendors: [registered.name] }));

describe("GET /__mock/coverage", () => {
  it("merges all sessions, and filters by session and vendor", async () => {
    const mock = await open();
    const [one, other] = [openSession(mock, "one"), openSession(mock, "other")];
    await one.ask("/readers", { method: "POST", json: newReader("new@example.com") });
    await other.ask("/readers", { headers: { Authorization: "none" } });
    await one.control.POST("/__mock/reset");
    const report = await other.control.getCoverage({ query: { vendor: SAMPLE } });
    expect(report.vendors.map(({ vendor }) => vendor)).toEqual([SAMPLE]);
    const [listed, created] = report.vendors[0]?.operations ?? [];
    expect(listed).toMatchObject({ operation: "listReaders", covered: false, refused: 1 });
    expect(covered(listed?.statuses ?? [])).toEqual({ 401: [1, 0] });
    expect(created).toMatchObject({ operation: "createReader", covered: true, calls: 1 });
    const ofOne = await one.control.getCoverage({ query: { session: "one" } });
    expect(ofOne.vendors.map(({ vendor }) => vendor)).toEqual([registered.name, SAMPLE]);
    expect(ofOne.vendors[1]?.summary.operations.covered).toBe(0);
    const ofOther = await one.control.getCoverage({ query: { session: "other" } });
    expect(ofOther.vendors[1]?.operations[0]?.refused).toBe(1);
  });

  it("counts what no operation of a vendor matches", async () => {
    const mock = await createCheckedMock({ vendors: [registered.name] });
    const [{ baseUrl } = { baseUrl: "" }] = mock.listVendors(ORIGIN);
    for (const path of ["/", "/nothing"]) await mock.fetch(baseUrl + path);
    const [vendor] = (await mock.coverage()).vendors;
    expect(vendor?.unmatched).toBe(2);
    expect(vendor?.summary.operations.total).toBe(vendor?.operations.length);
  });

  it.each([
    ["markdown", "text/markdown; charset=utf-8", /^# Coverage of Sample Library \(spec\)\n/m],
    ["html", "text/html; charset=utf-8", /^<!doctype html>\n/],
    ["junit", "application/xml; charset=utf-8", /^<\?xml version="1.0" encoding="UTF-8"\?>\n/],
  ])("writes it as %s", async (format, type, start) => {
    const mock = await open();
    const answer = await mock.fetch(`${ORIGIN}/__mock/coverage?format=${format}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
    expect(await answer.text()).toMatch(start);
  });

  it.each([
    ["vendor=acme", 400, 'unknown vendor "acme": choose from '],
    ["format=pdf", 400, "format"],
    ["session=never", 404, 'unknown session "never"'],
    ["sesion=a", 400, 'unknown parameter "sesion": choose from vendor, session, format'],
  ])("refuses %s with %i", async (query, status, detail) => {
    const refused = await problem(await openSession(await open()).raw(`/coverage?${query}`));
    expect(refused.status).toBe(status);
    expect(refused.detail).toContain(detail);
  });
});

it("DELETE /__mock/coverage begins again in all sessions and keeps these", async () => {
  const mock = await open();
  const { ask } = openSession(mock, "kept");
  await ask("/readers", { method: "POST", json: newReader("kept@example.com") });
  const control = createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch });
  const before = await control.getCoverage();
  await control.resetCoverage();
  const after = await control.getCoverage({ query: { session: "kept" } });
  expect(after.vendors.flatMap(({ operations }) => operations).some(({ calls }) => calls > 0)).toBe(
    false,
  );
  expect(after.countings).not.toEqual(before.countings);
  expect(await mock.sessionOf("kept").requests()).toHaveLength(1);
});
