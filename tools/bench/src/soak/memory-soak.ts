import { startMock } from "./mock-process.ts";
import { createSender } from "./send.ts";
import type { Result } from "./table.ts";

const SESSIONS = 1_000;
const CONNECTIONS = 16;
/** How much the memory may grow between a third of the requests and the end. */
const GROWTH = 1.25;
/** Before so many requests the budgets of a mock are not full, so that its memory must still grow. */
const WARM_UP = 100_000;

/** Many requests to one mock with a small heap: it survives, and its memory stays flat. */
export async function soakMemory(requests: number, heapMb: number): Promise<Result[]> {
  const mock = await startMock([], { heapMb });
  const sender = createSender(CONNECTIONS);
  const third = Math.ceil(requests / 3);
  let [sent, good, rssAtThird] = [0, 0, 0];
  const work = async () => {
    while (sent < requests && mock.isAlive()) {
      const number = sent;
      sent += 1;
      const session = `s-${number % SESSIONS}`;
      const isWrite = number % 10 === 0;
      const body = { id: `w-${number}`, text: "Written. ".repeat(50) };
      const what = isWrite ? { method: "POST", body } : {};
      const [status] = await sender.send(mock.url, { path: "/notes", session, ...what });
      if (status === (isWrite ? 201 : 200)) good += 1;
      if (number === third) rssAtThird = mock.rssMb();
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  const rss = mock.rssMb();
  const isAlive = mock.isAlive();
  sender.close();
  await mock.kill();
  return [
    {
      what: `answers of ${requests} requests, heap ${heapMb} MB`,
      found: good,
      isGood: good === requests,
    },
    { what: "the mock is alive", found: isAlive ? "yes" : "no", isGood: isAlive },
    {
      what: "memory after a third and at the end, MB",
      found: `${rssAtThird} → ${rss}`,
      isGood: third < WARM_UP || rss <= rssAtThird * GROWTH,
    },
  ];
}
