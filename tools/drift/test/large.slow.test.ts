import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { drift } from "./support/drift.ts";
import { ORIGIN, ordersVendor } from "./support/orders.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-drift-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("an archive of fifty megabytes is compared, entry by entry", async () => {
  const body = JSON.stringify([
    {
      id: 7,
      status: "open",
      lines: Array.from({ length: 40 }, () => ({ sku: "abcdef", amount: 3 })),
    },
  ]);
  const entry = JSON.stringify({
    request: {
      method: "GET",
      url: `${ORIGIN}/orders?since=2026-01-01`,
      headers: [{ name: "X-Tenant", value: "north" }],
    },
    response: {
      status: 200,
      headers: [{ name: "X-Total", value: "1" }],
      content: { mimeType: "application/json", text: body },
    },
  });
  const count = Math.ceil(50_000_000 / entry.length);
  const file = join(folder, "large.har");
  writeFileSync(file, `{"log":{"entries":[${Array(count).fill(entry).join(",")}]}}`);
  const { code, out } = await drift(["orders", file], { vendors: [ordersVendor], top: folder });
  expect(out).toContain(`${count} requests of orders`);
  expect(out).toContain("nothing contradicts it");
  expect(code).toBe(0);
});
