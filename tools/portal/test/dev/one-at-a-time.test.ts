import { expect, it } from "vitest";
import { oneAtATime } from "../../src/dev/one-at-a-time.ts";

it("runs once more after any number of calls while it runs, never twice at once", async () => {
  let runs = 0;
  let running = 0;
  const start = oneAtATime(async () => {
    runs += 1;
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  });
  await Promise.all([start(), start(), start()]);
  expect(runs).toBe(2);
  await start();
  expect(runs).toBe(3);
});
