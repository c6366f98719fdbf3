import { expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { replaySession } from "../../src/replay/replay-session.ts";
import { readSessionFile } from "../../src/replay/session-file.ts";
import { openDataFolder } from "../support/data-file.ts";
import { openSession } from "../support/sample-session.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

const { folder } = openDataFolder();

it("a session with scripts, states and a rate limit is answered by a fresh mock as it was", async () => {
  const journalFile = `${folder}/${crypto.randomUUID()}.jsonl`;
  const mock = await createMock(sampleOptions({ journalFile }));
  const session = mock.sessionOf("scripted");
  await session.addFault({ fault: "rate-limit", limit: 4, operation: "listBooks" });
  await session.script("listBooks", [
    { status: 400, next: "open" },
    { fault: "html", state: "open" },
  ]);
  const { ask } = openSession(mock, "scripted");
  const statuses: number[] = [];
  for (let count = 0; count < 5; count += 1) statuses.push((await ask("/books")).status);
  expect(statuses).toEqual([400, 502, 200, 200, 429]);
  await mock.close();
  const fresh = await createMock(sampleOptions());
  const replayed = await replaySession(fresh, readSessionFile(journalFile));
  expect(replayed).toEqual({ requests: 5, different: [] });
});
