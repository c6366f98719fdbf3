import { setTimeout as wait } from "node:timers/promises";
import { startRedis } from "@carespec/test-support/start-redis";
import { type MockProcess, startMock } from "./mock-process.ts";
import { createSender } from "./send.ts";
import type { Result } from "./table.ts";

const WRITERS = 16;
const SESSIONS = 50;
/** Of a session. So few that they are all there after a third of the time: then memory must be flat. */
const NOTES = 500;
/** Between two crashes. */
const PAUSE_MS = 15_000;
const GROWTH = 1.5;

/** Redis that has written what it has acknowledged. */
const DURABLE = ["--appendonly", "yes", "--appendfsync", "always"];

/**
 * Two mocks share their sessions by Redis, while writers write; in turn Redis and a mock crash and
 * come back. What was acknowledged must be there at the end.
 */
export async function soakRedis(minutes: number): Promise<Result[]> {
  const redis = await startRedis(DURABLE);
  const args = ["--state", redis.url];
  const mocks: MockProcess[] = [await startMock(args), await startMock(args)];
  const ports = mocks.map(({ url }) => Number(new URL(url).port));
  const sender = createSender(WRITERS);
  /** The last number that was written to each note. */
  const acknowledged = Array.from({ length: SESSIONS }, () => new Map<string, number>());
  const started = performance.now();
  const hasRun = (share: number) => performance.now() - started > minutes * 60_000 * share;
  const isRunning = () => !hasRun(1);
  let [refused, next, crashes, rssAtThird] = [0, 0, 0, 0];

  const write = async () => {
    while (isRunning()) {
      const number = next;
      next += 1;
      const at = number % SESSIONS;
      const url = mocks[number % mocks.length]?.url ?? "";
      const note = { id: `w-${number % (SESSIONS * NOTES)}`, text: String(number) };
      const sent = { method: "POST", path: "/notes", session: `s-${at}`, body: note };
      const [status] = await sender.send(url, sent);
      if (status === 201) acknowledged[at]?.set(note.id, number);
      else {
        refused += 1;
        await wait(20);
      }
    }
  };
  const crash = async () => {
    for (let round = 0; ; round += 1) {
      for (let waited = 0; waited < PAUSE_MS && isRunning(); waited += 100) await wait(100);
      if (!isRunning()) return;
      if (!hasRun(1 / 3)) rssAtThird = mocks[0]?.rssMb() ?? 0;
      crashes += 1;
      if (round % 2 === 0) {
        await redis.kill();
        await redis.start();
      } else {
        await mocks[1]?.kill();
        mocks[1] = await startMock(args, { port: ports[1] ?? 0 });
      }
    }
  };
  await Promise.all([crash(), ...Array.from({ length: WRITERS }, write)]);

  let [kept, lost] = [0, 0];
  for (const [at, written] of acknowledged.entries()) {
    const session = `s-${at}`;
    const [, text] = await sender.send(mocks[at % 2]?.url ?? "", { path: "/notes", session });
    const notes = JSON.parse(text || "[]") as { id: string; text: string }[];
    const there = new Map(notes.map((note) => [note.id, Number(note.text)]));
    // A later write that was not acknowledged may be there instead.
    const missing = [...written].filter(([id, number]) => !((there.get(id) ?? -1) >= number));
    kept += written.size - missing.length;
    lost += missing.length;
  }
  const [rss, isAlive] = [mocks[0]?.rssMb() ?? 0, mocks.every((mock) => mock.isAlive())];
  sender.close();
  await Promise.all([...mocks.map((mock) => mock.kill()), redis.kill()]);
  return [
    { what: "crashes of Redis and of a mock", found: crashes, isGood: crashes > 0 },
    { what: "writes refused meanwhile", found: refused, isGood: true },
    { what: "notes whose last acknowledged write is there", found: kept, isGood: kept > 0 },
    { what: "notes whose last acknowledged write is lost", found: lost, isGood: lost === 0 },
    { what: "the mocks are alive", found: isAlive ? "yes" : "no", isGood: isAlive },
    {
      what: "memory after a third and at the end, MB",
      found: `${rssAtThird} → ${rss}`,
      isGood: rss <= rssAtThird * GROWTH,
    },
  ];
}
