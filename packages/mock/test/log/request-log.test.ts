import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { requestLogger } from "../../src/log/request-log.ts";
import { entitled, sampleOptions } from "../support/sample-vendor.ts";

/** What a mock logs of a few requests. */
async function logged(...[level, format]: ["info" | "warn", "text" | "json"]) {
  const lines: string[] = [];
  const onAnswer = requestLogger(level, format, { write: (line) => void lines.push(line) });
  const mock = await createMock(sampleOptions({ onAnswer }));
  const readers = "http://localhost/library/readers";
  await mock.fetch(`${readers}?email=secret@example.com`, { headers: entitled });
  await mock.sessionOf("checkout-7").fetch(readers);
  const headers = { ...entitled, "X-Mock-Fault": "drop" };
  await mock.fetch(readers, { headers }).catch(() => {});
  await mock.close();
  return lines;
}

describe("the log of requests", () => {
  it("is one readable line for each", async () => {
    const lines = await logged("info", "text");
    expect(lines.map((line) => line.replace(/[\d.]+ ms/, "1.2 ms"))).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d GET \/library\/readers → 200 in 1\.2 ms\n$/),
      expect.stringMatching(
        /^\S+ GET \/library\/readers → 403 \(X-Client is missing \[.+\]\) in 1\.2 ms \[checkout-7\]\n$/,
      ),
      expect.stringMatching(/→ cut \(the fault "drop" was requested \[fault\/drop\]\) in/),
    ]);
    expect(lines.join("")).not.toContain("secret");
  });

  it("is a line of JSON for each on request", async () => {
    const entries = (await logged("info", "json")).map((line) => JSON.parse(line));
    expect(entries).toMatchObject([
      { level: 30, method: "GET", path: "/library/readers", status: 200 },
      {
        level: 40,
        status: 403,
        session: "checkout-7",
        reason: expect.stringContaining("X-Client"),
      },
      { status: 0, reason: expect.stringContaining("drop") },
    ]);
    expect(entries[0].durationMs).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain("secret");
  });

  it("leaves out what is below the level", async () => {
    expect(await logged("warn", "text")).toHaveLength(1);
    expect(await logged("warn", "json")).toHaveLength(1);
  });
});
