import type { Mock } from "../../src/index.ts";
import { ORIGIN } from "./sample-session.ts";
import { entitled, newReader, SAMPLE_BASE } from "./sample-vendor.ts";

/** Does in a session what a test of a client does: writes, reads, is refused, uses a one-time secret. */
export async function useLibrary(mock: Mock, id: string): Promise<void> {
  const session = mock.sessionOf(id);
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...entitled, ...(init.headers as Record<string, string>) };
    const response = await session.fetch(ORIGIN + SAMPLE_BASE + path, {
      redirect: "manual",
      ...init,
      headers,
    });
    const text = await response.text();
    return text === "" ? undefined : JSON.parse(text);
  };
  const body = JSON.stringify(newReader("new@example.com"));
  const { readerId } = await ask("/readers", { method: "POST", body });
  await ask("/readers", { method: "POST", body });
  await ask(`/readers/${readerId}`);
  await session.seed({ spec: { books: [{ bookId: "b-9", title: "Emma", shelf: 2 }] } });
  await ask(`/readers/${readerId}/books/b-9`, { method: "POST" });
  await session.changeClock({ advanceMs: 86_400_000 });
  const { ticket } = await ask(`/readers/${readerId}/tickets`, { method: "POST" });
  await ask(`/sign-on?readerId=${readerId}&ticket=${ticket}`);
  await ask(`/sign-on?readerId=${readerId}&ticket=wrong-ticket`);
  await session.addFault({ fault: "status", status: 503, operation: "listBooks", times: 1 });
  await ask("/books");
  await ask("/books?page=1");
  await ask("/books", { headers: { Authorization: "Basic d3Jvbmc6d3Jvbmc=" } });
  await session.setPreferences([{ prefer: "code=404", operation: "getReader" }]);
  await ask(`/readers/${readerId}`);
  await ask("/nothing");
}

/** How many requests {@link useLibrary} sends to the library. */
export const REQUESTS = 12;
