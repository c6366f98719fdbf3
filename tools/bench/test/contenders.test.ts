import { expect, it, vi } from "vitest";
import { createCallers } from "../src/clients/contenders.ts";
import { stub } from "../src/clients/overhead.ts";
import { user } from "../src/sample-user.ts";

it("every client lists and creates over the stub", async () => {
  vi.stubGlobal("fetch", stub);
  try {
    const callers = await createCallers(stub);
    expect(callers.length).toBeGreaterThan(5);
    for (const { name, list, create } of callers) {
      expect([name, JSON.stringify(await list())]).toEqual([
        name,
        expect.stringContaining(user.Email),
      ]);
      await expect(create(user), name).resolves.toBeDefined();
    }
  } finally {
    vi.unstubAllGlobals();
  }
});
