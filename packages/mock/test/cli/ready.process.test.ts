import { expect, it, vi } from "vitest";
import { run } from "../../src/cli.ts";

it("handles signals before it says that it is ready", async () => {
  const signals = ["SIGINT", "SIGTERM"] as const;
  const before = signals.map((signal) => process.listenerCount(signal));
  let ready: number[] = [];
  const ended = new Promise((resolve) => {
    vi.spyOn(process, "exit").mockImplementation(((code: number) => resolve(code)) as never);
  });
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    if (String(text).includes("listens on")) {
      ready = signals.map((signal) => process.listenerCount(signal));
    }
    return true;
  });
  await run(["node", "carespec-mock", "--port", "0", "--log-level", "silent"]);
  vi.mocked(process.stdout.write).mockRestore();
  expect(ready).toEqual(before.map((count) => count + 1));
  process.emit("SIGTERM", "SIGTERM");
  expect(await ended).toBe(0);
});
