import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMock, type Mock } from "@carespec/mock";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { consult, type Question } from "../../examples/consult.ts";
import { createHealthilyClient } from "../../src/index.ts";

const LIFETIME_MS = 1_860_000;
const person = { gender: "male", age: 44, initial_query: "headache" } as const;

let mock: Mock;
let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  mock = await createMock({ vendors: ["healthily"] });
  server = await mock.listen(0);
});
afterAll(async () => {
  await server.close();
  await mock.close();
});

/** A consultation in a session of the mock, whose time runs out while some questions are shown. */
async function run(session: string, expiresAt: (asked: number) => boolean) {
  const asked: string[] = [];
  let logins = 0;
  const client = createHealthilyClient({
    baseUrl: `${server.url}/__session/${session}/healthily/api/v1`,
    partnerId: "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt",
    secret: "imPG3xd94D18xLksG80LRFpLKERDpfdt",
    apiKey: "GrNh3vPVdckgA9mCHxdmaSM2ucaywMZ9HbRJ1qTa",
    acceptTerms: () => ++logins > 0,
  });
  const ask = async (question: Question) => {
    asked.push(JSON.stringify(question));
    if (expiresAt(asked.length)) {
      const headers = { "content-type": "application/json", "x-mock-session": session };
      const body = JSON.stringify({ advanceMs: LIFETIME_MS });
      const answer = await fetch(`${server.url}/__mock/clock`, { method: "POST", headers, body });
      expect(answer.status).toBe(200);
    }
    const { type, choices = [], constraints } = question;
    const ids = choices.map(({ id }) => id);
    return type === "symptoms" ? [] : ids.slice(0, constraints?.max_selections);
  };
  const outcome = consult(client, person, ask);
  return { outcome, asked, logins: () => logins };
}

describe("the consultation", () => {
  it.for([1, 2, 3, 4, 5])(
    "reaches the same report when its time runs out at question %i",
    async (question) => {
      const whole = await run(`whole-${question}`, () => false);
      const report = await whole.outcome;
      const cut = await run(`cut-${question}`, (asked) => asked === question);
      expect(await cut.outcome).toEqual(report);
      expect(cut.asked).toEqual(whole.asked);
      expect([whole.logins(), cut.logins()]).toEqual([1, 2]);
    },
  );

  it("begins again twice at most", async () => {
    // The mock is in this process: its time passes too.
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { outcome, asked, logins } = await run("slow", () => {
      vi.advanceTimersByTime(LIFETIME_MS);
      return false;
    });
    expect(await rejection(outcome)).toMatchObject({ name: "ConsultationLostError" });
    expect(new Set(asked).size).toBe(3);
    expect([asked.length, logins()]).toEqual([3, 3]);
  });

  it("is a program", async () => {
    const program = fileURLToPath(new URL("../../examples/consult.ts", import.meta.url));
    const env = {
      ...process.env,
      HEALTHILY_URL: `${server.url}/__session/program/healthily/api/v1`,
    };
    const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
    expect(stdout).toContain("duration:");
    const session = mock.sessionOf("program");
    await session.expectRequest({ operation: "startConsultation", status: 200, times: 1 });
    await session.expectRequest({ operation: "getReport", times: { atLeast: 1 } });
    await session.expectNoneRefused();
  });
});
