import { fillCall } from "../send/fill-names.ts";
import type { SendCall, SendData, SendStep } from "../send/send-types.ts";
import { keepSession, type MockSession } from "./send-session.ts";
import { totp } from "./send-totp.ts";

/** An answer as the panel shows it. */
export interface ShownAnswer {
  status: number;
  statusText: string;
  headers: [string, string][];
  body: string;
  timeMs: number;
}

/** A call that was made before, and its status. */
export interface DoneStep {
  says: string;
  status: number;
  reason: string | null;
}

/** How long an answer is waited for: the fault `hang` never gives one. */
const LONGEST_MS = 30_000;

/** Browsers set these themselves, or refuse that a page does. */
const OWN_OF_BROWSER = new Set(["user-agent", "host", "content-length"]);

/** Why no answer came, in words. */
export function explainFailure(error: unknown): string {
  const { name, message } = error as Error;
  if (name === "TimeoutError") return `No answer came within ${LONGEST_MS / 1_000} seconds`;
  return error instanceof TypeError ? "The connection broke off" : message;
}

/** Sends a request to the page's own origin, within a session of the mock. */
export async function sendCall(call: SendCall, session: MockSession): Promise<ShownAnswer> {
  const headers = call.headers.filter(([name]) => !OWN_OF_BROWSER.has(name.toLowerCase()));
  const started = performance.now();
  const response = await fetch(call.path, {
    method: call.method,
    headers: [...headers, ["X-Mock-Session", session.id]],
    redirect: "manual",
    cache: "no-store",
    signal: AbortSignal.timeout(LONGEST_MS),
    ...(call.body !== undefined && { body: call.body }),
  });
  const body = await response.text();
  const { status, statusText } = response;
  const timeMs = performance.now() - started;
  return { status, statusText, headers: [...response.headers], body, timeMs };
}

/** Makes the calls that come before, logins once for each session, and gives all known values. */
export async function prepare(
  data: SendData,
  session: MockSession,
  done: DoneStep[],
): Promise<Record<string, string>> {
  const kept = session.known[data.vendor] ?? {};
  const known = { ...data.credentials, ...kept };
  for (const [name, secret] of Object.entries(data.oneTimeCodes)) {
    known[name] = await totp(data.credentials[secret] ?? "", Date.now());
  }
  for (const step of data.before) {
    const isDone = step.isLogin && Object.keys(step.takes).every((name) => name in kept);
    if (!isDone) Object.assign(known, await makeStep(step, known, session, done));
    if (step.isLogin) {
      for (const name of Object.keys(step.takes)) kept[name] = known[name] ?? "";
    }
  }
  session.known[data.vendor] = kept;
  keepSession(session);
  return known;
}

async function makeStep(
  step: SendStep,
  known: Record<string, string>,
  session: MockSession,
  done: DoneStep[],
): Promise<Record<string, string>> {
  const { status, body, headers } = await sendCall(fillCall(step, known), session);
  const reason = new Headers(headers).get("x-mock-reason");
  done.push({ says: step.says, status, reason });
  if (status >= 400) throw new Error(`“${step.says}” was answered with ${status}`);
  const taken = Object.entries(step.takes).map(([name, pointer]) => [name, at(body, pointer)]);
  return Object.fromEntries(taken);
}

function at(body: string, pointer: string): string {
  const keys = pointer.split("/").slice(1);
  const found = keys.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    JSON.parse(body),
  );
  return String(found);
}
