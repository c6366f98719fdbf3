import { describe, expect, it, onTestFinished } from "vitest";
import { createCheckedMock } from "../support/control.ts";
import { openSession } from "../support/sample-session.ts";
import { entitled, newReader, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions());

describe.each(["drop", "reset", "hang", "html"])("%s", (fault) => {
  it.each([
    ["before", 0],
    ["after", 1],
  ])("%s the work leaves %i readers", async (timing, count) => {
    const { ask } = openSession(mock);
    const signal = AbortSignal.timeout(500);
    const headers = { "X-Mock-Fault": `${fault}; timing=${timing}` };
    const json = newReader("lost@example.com");
    const answer = await ask("/readers", { method: "POST", json, headers, signal }).catch(
      () => null,
    );
    expect(answer?.status ?? 0).toBe(fault === "html" ? 502 : 0);
    expect(await (await ask("/readers?email=lost@example.com")).json()).toHaveLength(count);
  });

  it("after the work does so over a port", async () => {
    const server = await mock.listen(0);
    onTestFinished(() => server.close());
    const session = openSession(mock);
    await session.control.POST("/__mock/faults", {
      body: { fault: fault as "drop", timing: "after", times: 1 },
    });
    const answer = await fetch(`${server.url}/__session/${session.id}/library/readers`, {
      method: "POST",
      headers: entitled,
      body: JSON.stringify(newReader("lost@example.com")),
      signal: AbortSignal.timeout(500),
    }).catch(() => null);
    expect(answer?.status ?? 0).toBe(fault === "html" ? 502 : 0);
    expect(await (await session.ask("/readers?email=lost@example.com")).json()).toHaveLength(1);
  });
});
