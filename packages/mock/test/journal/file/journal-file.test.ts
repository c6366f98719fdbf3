import { appendFileSync, readFileSync, renameSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock } from "../../../src/index.ts";
import type { JournalEntry } from "../../../src/journal/entry.ts";
import { openJournalFile } from "../../../src/journal/file/journal-file.ts";
import { fromHarEntry } from "../../../src/journal/har/from-har.ts";
import type { Har } from "../../../src/journal/har/har.ts";
import { openDataFolder } from "../../support/data-file.ts";
import { serveInProcess } from "../../support/in-process.ts";
import { MARK } from "../../support/journal-marks.ts";
import { openSession } from "../../support/sample-session.ts";
import { newReader, SAMPLE_BASE, sampleArgs, sampleOptions } from "../../support/sample-vendor.ts";

const { folder, dataFile } = openDataFolder();
const fileOf = (ending: string) => join(folder, `${crypto.randomUUID()}.${ending}`);

/** The entries of a file, as the journal tells them. */
function entriesOf(file: string): JournalEntry[] {
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".har")) {
    return text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  }
  const { log } = JSON.parse(text) as Har;
  return log.entries.flatMap((entry) => fromHarEntry(entry) ?? []);
}

const entry = (path: string): JournalEntry => ({
  id: crypto.randomUUID(),
  at: "2026-01-01T00:00:00.000Z",
  session: "default",
  vendor: null,
  request: { method: "GET", path, headers: {} },
  response: { status: 200, headers: {} },
  durationMs: 1,
});

describe.each(["jsonl", "har"])("a journal file of %s", (ending) => {
  it("has every request of every session, as the journal tells them", async () => {
    const file = fileOf(ending);
    const mock = await createMock(sampleOptions({ journalFile: file }));
    const sessions = [openSession(mock), openSession(mock)];
    for (const { ask } of sessions) {
      await ask("/books?page=1");
      await ask("/readers", { method: "POST", json: newReader("file@example.com") });
      await ask("/nothing/at/all");
    }
    await mock.fetch("http://mock.test/elsewhere");
    await expect.poll(() => entriesIn(file)).toBe(7);
    const written = entriesOf(file);
    for (const { id } of sessions) {
      const told = (await mock.sessionOf(id).requests()).reverse();
      const own = written.filter(({ session }) => session === id);
      const anonymous = JSON.stringify(own).replaceAll(
        /(Basic )?\[redacted:[^"]*\]/g,
        "[redacted]",
      );
      expect(JSON.parse(anonymous)).toEqual(told);
    }
  });

  it("holds no secret, but tells equal ones and demo credentials", async () => {
    const file = fileOf(ending);
    const mock = await createMock(sampleOptions({ journalFile: file }));
    const { ask } = openSession(mock);
    await ask("/books", { headers: { Authorization: `Bearer ${MARK}` } });
    await ask("/readers", { method: "POST", json: { ...newReader("a@example.com"), pin: MARK } });
    await ask("/books");
    await mock.close();
    const text = readFileSync(file, "utf8");
    for (const form of [MARK, btoa(MARK), "sample-library-token"]) expect(text).not.toContain(form);
    const [wrong, created, right] = entriesOf(file);
    expect(wrong?.request.headers.authorization).toBe("Bearer [redacted:1]");
    expect(created?.request.body).toMatchObject({ pin: "[redacted:1]" });
    expect(right?.request.headers.authorization).toBe(
      "Basic [redacted:libraryId]:[redacted:token]",
    );
  });

  it("is whole after every write, and continued by the next mock", async () => {
    const file = fileOf(ending);
    for (const round of [1, 2]) {
      const written = openJournalFile(file, expect.unreachable);
      for (let count = 1; count <= 20; count += 1) {
        written.write(entry(`/${round}/${count}`));
        if (count % 3 === 0) {
          await written.flush();
          expect(entriesOf(file)).toHaveLength((round - 1) * 20 + count);
        }
      }
      await written.flush();
    }
    expect(entriesOf(file).map(({ request }) => request.path)).toEqual(
      [1, 2].flatMap((round) => Array.from({ length: 20 }, (_, at) => `/${round}/${at + 1}`)),
    );
  });

  it("that takes nothing costs entries and one line, and no answer", async () => {
    const file = fileOf(ending);
    const lines: string[] = [];
    const mock = await createMock(
      sampleOptions({ journalFile: file, onFileTrouble: (line) => lines.push(line) }),
    );
    const { ask } = openSession(mock);
    const asked = async () => {
      expect((await ask("/books")).status).toBe(200);
      await expect.poll(() => lines.length + entriesIn(file)).toBeGreaterThan(0);
    };
    await asked();
    await expect.poll(() => entriesIn(file)).toBe(1);
    renameSync(file, `${file}.away`);
    await asked();
    await expect.poll(() => lines).toHaveLength(1);
    await asked();
    expect(lines).toEqual([
      expect.stringMatching(
        /takes no entries \(ENOENT.*\): requests are answered, but not written;/,
      ),
    ]);
    renameSync(`${file}.away`, file);
    expect((await ask("/books")).status).toBe(200);
    await mock.close();
    const [, lost] = /takes entries again: (\d) are lost$/.exec(lines[1] ?? "") ?? [];
    expect(entriesOf(file).length + Number(lost)).toBe(4);
  });

  it("that another program changes is left alone", async () => {
    const file = fileOf(ending);
    const lines: string[] = [];
    const written = openJournalFile(file, (line) => lines.push(line));
    appendFileSync(file, "more");
    written.write(entry("/"));
    await written.flush();
    expect(lines[0]).toMatch(/another program has changed it/);
    expect(readFileSync(file, "utf8")).toMatch(/more$/);
  });
});

/** How many entries a file has; 0 where it is gone. */
function entriesIn(file: string): number {
  try {
    return entriesOf(file).length;
  } catch {
    return 0;
  }
}

describe("a journal file", () => {
  it("of JSON lines goes on behind half a line, which a killed process left", async () => {
    const file = fileOf("jsonl");
    const first = openJournalFile(file, expect.unreachable);
    first.write(entry("/1"));
    await first.flush();
    truncateSync(file, 30);
    const second = openJournalFile(file, expect.unreachable);
    second.write(entry("/2"));
    await second.flush();
    const [half, whole] = readFileSync(file, "utf8").split("\n");
    expect(half).toHaveLength(30);
    expect(JSON.parse(whole ?? "").request.path).toBe("/2");
  });

  it.each([
    [
      "in no folder",
      join(folder, "none", "a.har"),
      /cannot write .* \(ENOENT.*\): check the folder/,
    ],
    ["that is a folder", folder, /cannot write .* \(EISDIR.*\): check the folder/],
    ["that is a device", "/dev/null", /cannot write .* \(it is a device or a pipe\)/],
    [
      "of a browser",
      dataFile('{"log":{"entries":[]}}', "b.har"),
      /is not a file that the mock wrote/,
    ],
  ])("%s is refused at the start", async (_, journalFile, message) => {
    await expect(createMock(sampleOptions({ journalFile }))).rejects.toThrow(message);
  });

  it("is what --journal names", async () => {
    const file = fileOf("har");
    const { url } = await serveInProcess([
      ...sampleArgs,
      ...["--journal", file, "--journal-body-limit", "1kb"],
    ]);
    await fetch(`${url}${SAMPLE_BASE}/readers`, { method: "POST", body: "x".repeat(1025) });
    await expect.poll(() => entriesIn(file)).toBe(1);
    expect(entriesOf(file)[0]?.request.body).toBe("(longer than 1024 bytes)");
  });
});
