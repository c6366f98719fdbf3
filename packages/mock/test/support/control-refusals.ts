import { expect } from "vitest";
import type { Mock } from "../../src/index.ts";
import { openSession, problem } from "./sample-session.ts";
import { newReader } from "./sample-vendor.ts";

/** What is wrong, the request by method and path below `/__mock`, and what the refusal says. */
export type Refusal = [what: string, request: string, init: RequestInit, detail: string];

/** A body as it is sent: anything but text and bytes as JSON. */
export function send(
  body: unknown,
  headers: Record<string, string> = { "Content-Type": "application/json" },
): RequestInit {
  const isReady = typeof body === "string" || body instanceof Blob;
  return { headers, body: isReady ? body : JSON.stringify(body) };
}

/** A session in which every kind of state differs from what a session begins with. */
export async function openSteered(mock: Mock) {
  const session = openSession(mock);
  const { ask, control, id } = session;
  await ask("/readers", { method: "POST", json: newReader("kept@example.com") });
  await control.POST("/__mock/clock", { body: { freezeAt: "2026-01-01T00:00:00Z" } });
  await control.POST("/__mock/faults", { body: { fault: "html", operation: "listBooks" } });
  const preferences = [{ prefer: "code=404", operation: "getReader" }];
  await control.PUT("/__mock/preferences", { body: { preferences } });
  const handle = mock.sessionOf(id);
  const state = async () => [
    await handle.export(),
    (await handle.clock()).now,
    await handle.faults(),
    await handle.preferences(),
    await handle.requests(),
  ];
  return { ...session, state };
}

/** Expects that a request is refused with 400 and that its session is as it was. */
export async function expectRefusal(
  mock: Mock,
  request: string,
  init: RequestInit,
  detail: string,
): Promise<void> {
  const { raw, state } = await openSteered(mock);
  const before = await state();
  const [method = "", path = ""] = request.split(" ");
  const answer = await raw(path, { ...init, method });
  expect(answer.headers.get("x-mock-reason")).toBeTruthy();
  const refused = await problem(answer);
  const title = expect.stringMatching(/^(Bad|Malformed) request$/);
  expect(refused).toMatchObject({ status: 400, title });
  expect(refused.detail).toContain(detail);
  expect(await state()).toEqual(before);
}
