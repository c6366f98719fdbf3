import { describe, expect, it } from "vitest";
import { createMock, type SessionHandle, UnexpectedRequests } from "../../src/index.ts";
import { openRemoteSession } from "../../src/remote/remote-session.ts";
import { bookOf, entitled, SAMPLE, SAMPLE_BASE, sampleOptions } from "../support/sample-vendor.ts";
import { open } from "../support/serve.ts";

const mock = await createMock(sampleOptions());
const { url } = await mock.listen(0);
let count = 0;

/** The same new session, here and over HTTP. */
async function openBoth(): Promise<{ here: SessionHandle; remote: SessionHandle }> {
  const session = `remote-${count++}`;
  const remote = openRemoteSession({ url, session });
  await remote.reset();
  return { here: mock.sessionOf(session), remote };
}

const ask = (session: SessionHandle, path: string, headers = entitled) =>
  fetch(`${url}/__session/${session.session}${SAMPLE_BASE}${path}`, { headers });

describe("a session of a mock that runs elsewhere", () => {
  it("has every member that a session here has", async () => {
    const { here, remote } = await openBoth();
    const { fetch: _, ...members } = here as SessionHandle & { fetch: unknown };
    expect(Object.keys(remote).sort()).toEqual(Object.keys(members).sort());
  });

  it("steers what a session here steers", async () => {
    const { here, remote } = await openBoth();
    const freezeAt = "2026-01-01T00:00:00.000Z";
    expect(await remote.changeClock({ freezeAt })).toMatchObject({ now: freezeAt, frozen: true });
    expect(await remote.clock()).toMatchObject({ now: freezeAt, frozen: true });
    expect((await here.clock()).now).toBe(freezeAt);
    await remote.resetClock();
    expect((await here.clock()).frozen).toBe(false);

    expect(await remote.seedRandom("a")).toEqual({ seed: "a" });
    expect(await here.random()).toEqual(await remote.random());
    expect(await remote.seedRandom()).toEqual(await here.random());

    const fault = await remote.addFault({ fault: "status", status: 503, times: 1 });
    expect(await here.faults()).toEqual([fault]);
    expect(await remote.faults()).toEqual([fault]);
    await remote.removeFaults(fault.id);
    expect(await here.faults()).toEqual([]);

    await remote.setPreferences([{ prefer: "code=404", operation: "getReader" }]);
    expect(await remote.preferences()).toEqual(await here.preferences());
    await remote.setPreferences([]);

    const script = await remote.script("getReader", [{ status: 404 }, "normal"], {
      vendor: SAMPLE,
    });
    expect(await here.scripts()).toEqual([script]);
    expect(await remote.setStates({ default: "locked" })).toEqual({ default: "locked" });
    expect([await remote.scripts(), await remote.states()]).toEqual([
      await here.scripts(),
      await here.states(),
    ]);
    await remote.removeScripts(script.id);
    expect(await here.scripts()).toEqual([]);
  });

  it("puts and gets data", async () => {
    const { here, remote } = await openBoth();
    await remote.seed({ [SAMPLE]: { books: [bookOf("remote")] } });
    expect(await remote.export(SAMPLE)).toEqual(await here.export(SAMPLE));
    expect(await remote.exportAll()).toMatchObject(await here.export(SAMPLE));
    await remote.reset([SAMPLE]);
    expect(JSON.stringify(await here.export(SAMPLE))).not.toContain("b-remote");
  });

  it("tells what was asked, and compares it with what was expected", async () => {
    const { here, remote } = await openBoth();
    await ask(here, "/readers?email=ada@example.com");
    await ask(here, "/readers");
    const filter = { operation: "listReaders", limit: 1 };
    expect(await remote.journal(filter)).toEqual(await here.journal(filter));
    expect(await remote.requests()).toEqual(await here.requests());
    expect((await remote.har()).log.entries).toHaveLength(2);
    expect((await remote.fixture()).entries).toHaveLength(2);
    const query = { email: "ada@example.com" };
    const expectation = { operation: "listReaders", query, times: 1 };
    expect(await remote.verify(expectation)).toEqual({ passed: true, count: 1 });
    expect(await remote.expectRequest(expectation)).toEqual(await here.expectRequest(expectation));
    const failed = remote.expectRequest({ operation: "listReaders", query: { email: "x" } });
    await expect(failed).rejects.toThrow(UnexpectedRequests);
    await expect(failed).rejects.toThrow('query.email: expected "x", received');
    await remote.clearRequests();
    expect(await here.requests()).toEqual([]);
  });

  it("is as strict", async () => {
    const { here, remote } = await openBoth();
    await remote.expectNoneRefused();
    await ask(here, "/reders");
    expect(await remote.unexpected()).toEqual(await here.unexpected());
    const message = await here.expectNoneRefused().catch((error: Error) => error.message);
    await expect(remote.expectNoneRefused()).rejects.toThrow(String(message));
    await remote.allow({ status: 404 });
    expect(await remote.allowed()).toEqual(await here.allowed());
    await remote.expectNoneRefused();
    await remote.removeAllowed();
    await expect(remote.expectNoneRefused()).rejects.toThrow(UnexpectedRequests);
  });

  it("refuses a matcher, which JSON cannot carry", async () => {
    const { remote } = await openBoth();
    const matcher = remote.verify({ query: { email: expect.any(String) } });
    await expect(matcher).rejects.toThrow("a matcher cannot be sent to a mock that runs elsewhere");
  });

  it("repeats what the mock says of a mistake", async () => {
    const { remote } = await openBoth();
    await expect(remote.addFault({ fault: "delay", operation: "none" } as never)).rejects.toThrow(
      /none/,
    );
    const nobody = openRemoteSession({ url: "http://127.0.0.1:1", session: "a" });
    await expect(nobody.clock()).rejects.toThrow("no mock answers at http://127.0.0.1:1: start it");
  });

  it("sends the control token", async () => {
    const locked = await open(sampleOptions({ controlToken: "t" }), "0.0.0.0");
    const address = `http://127.0.0.1:${locked.port}`;
    const session = "one";
    await expect(openRemoteSession({ url: address, session }).clock()).rejects.toThrow("token");
    const clock = await openRemoteSession({ url: address, session, token: "t" }).clock();
    expect(clock.frozen).toBe(false);
  });
});
