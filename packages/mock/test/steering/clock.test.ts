import { describe, expect, it, vi } from "vitest";
import { openSession, problem } from "../support/sample-session.ts";
import { sampleMock } from "../support/sample-vendor.ts";

const mock = await sampleMock();
const MINUTE = 60_000;
const CENTURY = 3_155_760_000_000;

/** A session whose clock the test moves. */
function openClock() {
  const { control, raw } = openSession(mock);
  return {
    raw,
    async change(body: { advanceMs?: number; freeze?: boolean; freezeAt?: string }) {
      const { data, error } = await control.POST("/__mock/clock", { body });
      if (!data) throw new Error(error?.rawText);
      return data;
    },
    async read() {
      const { data } = await control.GET("/__mock/clock");
      if (!data) throw new Error("the clock was refused");
      return data;
    },
    reset: () => control.DELETE("/__mock/clock"),
  };
}

/** Whether a time is the given one or up to ten seconds later, as slow as this machine may be. */
function expectAbout(now: string, expectedMs: number) {
  expect(Date.parse(now) - expectedMs).toBeGreaterThanOrEqual(0);
  expect(Date.parse(now) - expectedMs).toBeLessThan(10_000);
}

describe("a session's clock", () => {
  it("starts as the machine's", async () => {
    const before = Date.now();
    const { now, frozen, offsetMs } = await openClock().read();
    expectAbout(now, before);
    expect([frozen, offsetMs]).toEqual([false, 0]);
  });

  it("is as far ahead as it was moved, even if the machine's goes on while it is read", async () => {
    const clock = openClock();
    await clock.change({ advanceMs: MINUTE });
    let ticks = Date.now();
    const machine = vi.spyOn(Date, "now").mockImplementation(() => ticks++);
    const { offsetMs } = await clock.read().finally(() => machine.mockRestore());
    expect(offsetMs).toBe(MINUTE);
  });

  it("moves forward and back, each time from where it is", async () => {
    const clock = openClock();
    const before = Date.now();
    expectAbout((await clock.change({ advanceMs: 30 * MINUTE })).now, before + 30 * MINUTE);
    const { now, offsetMs } = await clock.change({ advanceMs: -90 * MINUTE });
    expectAbout(now, before - 60 * MINUTE);
    expect(offsetMs).toBe(-60 * MINUTE);
  });

  it("stops at a time in any notation, and moves from there", async () => {
    const clock = openClock();
    const { now, frozen } = await clock.change({ freezeAt: "2026-01-01T01:00:00+01:00" });
    expect([now, frozen]).toEqual(["2026-01-01T00:00:00.000Z", true]);
    await clock.change({ advanceMs: 1_860_000 });
    expect((await clock.read()).now).toBe("2026-01-01T00:31:00.000Z");
    await clock.change({ freeze: true });
    expect((await clock.read()).now).toBe("2026-01-01T00:31:00.000Z");
  });

  it("stops at its present time", async () => {
    const clock = openClock();
    const { now, frozen } = await clock.change({ freeze: true });
    expect(frozen).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await clock.read()).now).toBe(now);
  });

  it("runs on from the time at which it was stopped", async () => {
    const clock = openClock();
    await clock.change({ freezeAt: "2026-01-01T00:00:00Z" });
    const { frozen, now } = await clock.change({ freeze: false, advanceMs: 1_000 });
    expect(frozen).toBe(false);
    expectAbout(now, Date.parse("2026-01-01T00:00:01Z"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await clock.read()).now > now).toBe(true);
  });

  it("takes freezeAt before freeze before advanceMs, so that it can be set and run", async () => {
    const clock = openClock();
    const change = { freezeAt: "2030-06-01T12:00:00Z", freeze: false, advanceMs: MINUTE };
    const { frozen, now } = await clock.change(change);
    expect(frozen).toBe(false);
    expectAbout(now, Date.parse("2030-06-01T12:01:00Z"));
  });

  it("goes back to the machine's", async () => {
    const clock = openClock();
    await clock.change({ freezeAt: "2026-01-01T00:00:00Z", advanceMs: 5 });
    const before = Date.now();
    expect((await clock.reset()).response.status).toBe(204);
    const { now, frozen, offsetMs } = await clock.read();
    expectAbout(now, before);
    expect([frozen, offsetMs]).toEqual([false, 0]);
  });
});

describe("a change of the clock is refused, and changes nothing, where it", () => {
  const json = (value: unknown) => JSON.stringify(value);

  it.each([
    ["is not a number", json({ advanceMs: "1000" }), "advanceMs must be integer"],
    ["is not a whole number", json({ advanceMs: 0.5 }), "advanceMs must be integer"],
    ["is null", json({ advanceMs: null }), "advanceMs must be integer"],
    ["is huge", json({ advanceMs: 1e300 }), "advanceMs must be <= 3155760000000"],
    ["is a month too many", json({ freezeAt: "2026-13-01T00:00:00Z" }), 'format "date-time"'],
    ["is a day too many", json({ freezeAt: "2026-02-30T00:00:00Z" }), 'format "date-time"'],
    ["has no time of day", json({ freezeAt: "2026-01-01" }), 'format "date-time"'],
    ["has no time zone", json({ freezeAt: "2026-01-01T00:00:00" }), 'format "date-time"'],
    ["is a leap second", json({ freezeAt: "2016-12-31T23:59:60Z" }), "expected a date and time"],
    ["is a number of milliseconds", json({ freezeAt: 0 }), "freezeAt must be string"],
    ["has an unknown member", json({ advance: 1_000 }), "found 'advance'"],
    ["has a member of all objects", '{"__proto__":{"freeze":true}}', "found '__proto__'"],
    ["says nothing", json({}), "must NOT have fewer than 1 properties"],
    ["has no body", "", "Body parameter is required"],
    ["is null as a whole", "null", "Body parameter is required"],
    ["is a list", "[]", "must be object"],
    ["is half of JSON", '{"advanceMs":1', "the body is not JSON: "],
    ["passes the year 9999", json({ freezeAt: "9999-12-31T23:59:59Z", advanceMs: 1_000 }), "9999"],
    ["is before 1970", json({ freezeAt: "1969-12-31T23:59:59Z" }), "1970"],
    ["goes back before 1970", json({ advanceMs: -CENTURY }), "1970"],
  ])("%s", async (_, body, detail) => {
    const clock = openClock();
    const { now } = await clock.change({ freezeAt: "2026-01-01T00:00:00Z" });
    const headers = { "Content-Type": "application/json" };
    const refused = await problem(await clock.raw("/clock", { method: "POST", headers, body }));
    expect(refused.status).toBe(400);
    expect(refused.detail).toContain(detail);
    expect(await clock.read()).toMatchObject({ now, frozen: true });
  });

  it("is sent as another type, and names the type to send", async () => {
    const { raw } = openClock();
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const body = '{"advanceMs":1000}';
    const { status, detail } = await problem(
      await raw("/clock", { method: "POST", headers, body }),
    );
    expect(status).toBe(400);
    expect(detail).toContain('"application/x-www-form-urlencoded": send application/json');
  });

  it("is the last of many that together pass the year 9999", async () => {
    const clock = openClock();
    await clock.change({ freezeAt: "2026-01-01T00:00:00Z" });
    for (let century = 0; century < 79; century++) await clock.change({ advanceMs: CENTURY });
    const { now } = await clock.read();
    await expect(clock.change({ advanceMs: CENTURY })).rejects.toThrow("9999");
    expect((await clock.read()).now).toBe(now);
  });
});

describe("a change of the clock from code", () => {
  it.each([
    [{ advanceMs: Number.NaN }, "ClockChange/advanceMs must be"],
    [{ advanceMs: Number.POSITIVE_INFINITY }, "ClockChange/advanceMs must be"],
    [{ freezeAt: "yesterday" }, 'freezeAt must match format "date-time"'],
    [{ freezeAt: new Date() as never }, "freezeAt must be string"],
    [{}, "fewer than 1"],
  ])("is checked as one over HTTP is: %j", async (change, message) => {
    const session = mock.sessionOf(crypto.randomUUID());
    await session.changeClock({ freezeAt: "2026-01-01T00:00:00Z" });
    await expect(session.changeClock(change)).rejects.toThrow(message);
    expect((await session.clock()).now).toBe("2026-01-01T00:00:00.000Z");
  });
});
