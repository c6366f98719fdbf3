import { expect, it } from "vitest";
import { fixture } from "../support/fixture.ts";
import { openStateful } from "../support/stateful.ts";

const KB = 1_024;
const long = (length: number) => "x".repeat(length);

/** A stateful mock whose sessions hold 40 kB, and one request of control. */
async function open() {
  const spec = fixture("stateful/shop.yaml");
  return openStateful(spec, { mock: { dataBytes: 40 * KB } });
}

it("a session that is full refuses to grow, says how to go on, and loses nothing", async () => {
  const { ask, mock } = await open();
  await mock.addFault({ fault: "delay", delayMs: 0 });
  await mock.changeClock({ freezeAt: "2030-01-02T03:04:05.000Z" });
  const made: number[] = [];
  for (let count = 0; count < 12; count += 1) {
    const { status, body, reason } = await ask("POST", "/customers", { name: long(5 * KB) });
    if (status === 201) made.push((body as { id: number }).id);
    else expect([status, reason]).toEqual([507, expect.stringContaining("--data-bytes")]);
  }
  expect(made.length).toBeGreaterThan(4);
  expect(made.length).toBeLessThan(8);
  for (const id of [1, 2, ...made]) expect((await ask("GET", `/customers/${id}`)).status).toBe(200);
  expect((await mock.faults()).map(({ seen }) => seen)).toEqual([12 + 2 + made.length]);
  expect((await mock.clock()).now).toBe("2030-01-02T03:04:05.000Z");
});

it("a full session still reads, shrinks, is steered and is reset", async () => {
  const { ask, mock } = await open();
  const { body } = await ask("POST", "/customers", { name: long(36 * KB) });
  const path = `/customers/${(body as { id: number }).id}`;
  expect((await ask("POST", "/customers", { name: long(5 * KB) })).status).toBe(507);
  await mock.changeClock({ advanceMs: 1_000 });
  await mock.addFault({ fault: "status", status: 503, times: 1 });
  await mock.setPreferences([{ prefer: "code=200" }]);
  await mock.setPreferences([]);
  expect((await ask("GET", path)).status).toBe(503);
  expect((await ask("GET", path)).status).toBe(200);
  expect((await ask("DELETE", path)).status).toBe(204);
  expect((await ask("POST", "/customers", { name: long(5 * KB) })).status).toBe(201);
  await mock.reset();
  expect((await ask("POST", "/customers", { name: long(36 * KB) })).status).toBe(201);
});

it("data that do not fit are refused as a whole", async () => {
  const { ask, mock } = await open();
  const customers = Array.from({ length: 9 }, (_, at) => ({ id: at + 10, name: long(5 * KB) }));
  await expect(mock.seed({ spec: { customers } })).rejects.toThrow("--data-bytes");
  expect((await ask("GET", "/customers/10")).status).toBe(404);
  const sent = await ask("POST", "/__mock/seed", { spec: { customers } });
  expect([sent.status, sent.reason]).toEqual([507, expect.stringContaining("--data-bytes")]);
});
