import { onTestFinished } from "vitest";
import { BOUND_MS } from "./chaos.ts";
import { entitled, newReader, SAMPLE, SAMPLE_BASE } from "./sample-vendor.ts";

const WRITERS = 4;

/** Clients that create readers in one session of a mock, one after the other, until they are stopped. */
export function startWriters(url: string, session: string = crypto.randomUUID()) {
  const acknowledged = new Set<string>();
  const statuses = new Set<number>();
  let isStopped = false;

  /** Sends a request, and fails where no answer comes within the bound. */
  function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...entitled, "X-Mock-Session": session };
    return fetch(url + path, { ...init, headers, signal: AbortSignal.timeout(BOUND_MS) });
  }

  /** Creates a reader; the status of the answer. */
  async function write(): Promise<number> {
    const email = `${crypto.randomUUID()}@example.com`;
    const body = JSON.stringify(newReader(email));
    const { status } = await ask(`${SAMPLE_BASE}/readers`, { method: "POST", body });
    if (status === 201) acknowledged.add(email);
    return status;
  }

  async function work(): Promise<void> {
    while (!isStopped) statuses.add(await write());
  }
  const working = Promise.all(Array.from({ length: WRITERS }, work));
  working.catch(() => {});
  onTestFinished(() => {
    isStopped = true;
  });

  return {
    acknowledged,
    ask,
    write,
    /** Resolves with the statuses that the writers met. */
    async stop(): Promise<number[]> {
      isStopped = true;
      await working;
      return [...statuses];
    },
    /** The acknowledged readers that a mock does not have. */
    async lost(): Promise<string[]> {
      const exported = await (await ask("/__mock/export")).json();
      const { [SAMPLE]: held } = exported as Record<string, { readers: { email: string }[] }>;
      const there = new Set(held?.readers.map(({ email }) => email));
      return [...acknowledged].filter((email) => !there.has(email));
    },
  };
}
