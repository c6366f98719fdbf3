import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock, type Mock } from "@carespec/mock";
import { afterAll, beforeAll, describe, it } from "vitest";

interface Member {
  id: number;
  modified: number;
}

const program = fileURLToPath(new URL("../../examples/pull.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "carespec-pull-"));
let mock: Mock;
let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  mock = await createMock({ vendors: ["mystrength"] });
  server = await mock.listen(0);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
  await mock.close();
});

/** A session of the mock with a folder of its own. */
function open(session: string) {
  const members = join(folder, session);
  const env = { ...process.env, MYSTRENGTH_URL: `${server.url}/__session/${session}/mystrength` };
  return {
    start: () => spawn(process.execPath, [program, members], { env }),
    async control(path: string, body?: object) {
      const headers = { "content-type": "application/json", "x-mock-session": session };
      const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
      const text = await (await fetch(`${server.url}/__mock/${path}`, init)).text();
      return JSON.parse(text || "{}") as { mystrength: { users: Member[] } };
    },
    /** The members that are stored, by file. */
    stored(): Member[] {
      const files = readdirSync(members).filter((file) => /^member-.*\.json$/.test(file));
      const read = files.map((file) => JSON.parse(readFileSync(join(members, file), "utf8")));
      return read.sort((one: Member, other: Member) => one.id - other.id);
    },
  };
}

/** Waits for the program's end and returns what it printed. */
async function endOf(child: ChildProcess): Promise<string> {
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => (output += text));
  child.stderr?.setEncoding("utf8").on("data", (text) => (output += text));
  await once(child, "close");
  return output;
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 2));
}

const byId = (one: Member, other: Member) => one.id - other.id;

describe("the incremental pull", () => {
  it.concurrent.for([1, 6, 13, 21])(
    "loses nothing when it is killed after %i members",
    async (count, { expect }) => {
      const { start, control, stored } = open(`killed-${count}`);
      await control("faults", { fault: "delay", delayMs: 100, operation: "listUsers" });
      const child = start();
      const ended = endOf(child);
      const countStored = () => {
        try {
          return stored().length;
        } catch {
          return 0; // the folder or a file does not exist yet
        }
      };
      await until(() => countStored() >= count);
      child.kill("SIGKILL");
      await ended;
      // Before it came to its end by itself.
      expect(child.signalCode).toBe("SIGKILL");

      const { users } = (await control("export")).mystrength;
      const output = await endOf(start());
      const resumed = Number(/^stored (\d+) members\n$/.exec(output)?.[1]);
      // It does not begin again: what was stored whole pages ago does not come a second time.
      expect(resumed).toBeLessThanOrEqual(25 - Math.floor(count / 5 - 1) * 5);
      expect(stored()).toEqual(users.toSorted(byId));
      expect(await endOf(start())).toBe("stored 0 members\n");
    },
  );

  it.concurrent("goes on among faults, and then takes what has changed only", async ({
    expect,
  }) => {
    const { start, control, stored } = open("changed");
    for (const [seed, fault] of ["drop", "status", "rate-limit"].entries()) {
      await control("faults", { fault, rate: 0.2, seed, operation: "listUsers" });
    }
    for (let run = 0; !(await endOf(start())).startsWith("stored "); run += 1) {
      if (run === 9) throw new Error("the pull does not end");
    }
    const { users } = (await control("export")).mystrength;
    expect(stored()).toEqual(users.toSorted(byId));

    const [first] = users;
    const changed = { ...first, member_id: "changed", modified: Date.now() };
    await control("seed", { mystrength: { users: [changed] } });
    expect(await endOf(start())).toBe("stored 1 members\n");
    expect(stored().find(({ id }) => id === first?.id)).toEqual(changed);
    expect(stored()).toHaveLength(25);
    const session = mock.sessionOf("changed");
    await session.expectRequest({ operation: "listUsers", status: 200, times: { atLeast: 6 } });
    await session.expectNoneRefused();
  });
});
