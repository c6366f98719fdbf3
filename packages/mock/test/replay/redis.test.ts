import { writeFileSync } from "node:fs";
import { startRedis } from "@carespec/test-support/start-redis";
import { expect, it, onTestFinished } from "vitest";
import { createMock } from "../../src/index.ts";
import { replaySession } from "../../src/replay/replay-session.ts";
import { readSessionFile } from "../../src/replay/session-file.ts";
import { openDataFolder } from "../support/data-file.ts";
import { ORIGIN } from "../support/sample-session.ts";
import { SAMPLE_BASE, sampleOptions } from "../support/sample-vendor.ts";
import { REQUESTS, useLibrary } from "../support/traffic-session.ts";

const { dataFile } = openDataFolder();
const redis = await startRedis();

/** Two mocks that share their sessions. */
async function openReplicas() {
  const open = async () => {
    const mock = await createMock(sampleOptions({ state: redis.url }));
    onTestFinished(() => mock.close());
    return mock;
  };
  return [await open(), await open()] as const;
}

it("a session in Redis, exported by another mock than it was used with, is replayed as it was", async () => {
  const [one, other] = await openReplicas();
  const id = crypto.randomUUID();
  await useLibrary(one, id);
  const file = dataFile({});
  writeFileSync(file, JSON.stringify(await other.sessionOf(id).fixture()));
  const fresh = await createMock(sampleOptions());
  expect(await replaySession(fresh, readSessionFile(file))).toEqual({
    requests: REQUESTS,
    different: [],
  });
});

it("tells which secrets are equal, whichever mock was sent them, and tells none of them", async () => {
  const [one, other] = await openReplicas();
  const id = crypto.randomUUID();
  const secrets = ["somebodys-token", "somebodys-token", "another-token"];
  for (const [at, secret] of secrets.entries()) {
    const { fetch } = (at % 2 === 0 ? one : other).sessionOf(id);
    await fetch(`${ORIGIN}${SAMPLE_BASE}/books`, {
      headers: { authorization: `Bearer ${secret}` },
    });
  }
  const { entries } = await one.sessionOf(id).fixture();
  const shown = entries.map(({ request }) => request.headers.authorization);
  expect(shown).toEqual(shown.map(() => expect.stringMatching(/^Bearer \[redacted:\w{12}\]$/)));
  expect([new Set(shown).size, shown[0] === shown[1]]).toEqual([2, true]);
  expect(JSON.stringify(entries)).not.toMatch(/somebodys|another-token/);

  // The journal itself tells none apart, as that of a mock alone.
  const journal = await other.sessionOf(id).requests();
  expect(journal.map(({ request }) => request.headers.authorization)).toEqual([
    "[redacted]",
    "[redacted]",
    "[redacted]",
  ]);
  expect(JSON.stringify(journal)).not.toContain("traced");
});

it("the same secret has another stand-in in another session", async () => {
  const [one] = await openReplicas();
  const shown = [];
  for (const id of [crypto.randomUUID(), crypto.randomUUID()]) {
    const { fetch, fixture } = one.sessionOf(id);
    await fetch(`${ORIGIN}${SAMPLE_BASE}/books`, { headers: { authorization: "Bearer the-same" } });
    const { entries } = await fixture();
    shown.push(entries[0]?.request.headers.authorization);
  }
  expect(shown[0]).not.toBe(shown[1]);
});
