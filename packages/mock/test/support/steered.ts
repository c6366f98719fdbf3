import { createControlClient } from "../../src/control/client.ts";
import type { Mock } from "../../src/index.ts";

/** The origin of the mocks in these tests; nothing listens there. */
export const ORIGIN = "http://mock.test";

/** A request to Catalyst; `json` is sent as the body. */
export interface CatalystRequest {
  method?: string;
  json?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** One session of a mock that serves Catalyst: its control API and entitled requests in it. */
export function openSession(mock: Mock, id: string = crypto.randomUUID()) {
  const control = createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch, session: id });

  /** Asks Catalyst below its base URL. */
  function catalyst(path: string, { json, headers, ...init }: CatalystRequest = {}) {
    return mock.fetch(`${ORIGIN}/catalyst${path}`, {
      ...init,
      headers: { ...entitled(mock), "X-Mock-Session": id, ...headers },
      body: json === undefined ? null : JSON.stringify(json),
    });
  }

  /** Sends a control request that the typed client would not let through. */
  function raw(path: string, init: RequestInit = {}) {
    const headers = { "X-Mock-Session": id, ...(init.headers as Record<string, string>) };
    return mock.fetch(`${ORIGIN}/__mock${path}`, { ...init, headers });
  }

  return { id, control, catalyst, raw };
}

/** The headers that Catalyst requires in every request. */
export function entitled(mock: Mock): Record<string, string> {
  const credentials = mock.listVendors(ORIGIN).find(({ name }) => name === "catalyst")?.credentials;
  const pair = `${credentials?.organizationId}:${credentials?.token}`;
  return {
    Authorization: `Basic ${btoa(pair)}`,
    "User-Agent": "mock-tests",
    "Content-Type": "application/json",
  };
}

/** A body that creates a user. */
export function newUser(email: string) {
  return {
    Email: email,
    Password: "Sample-Password-1!",
    IpadPin: "000000",
    Username: email,
    FirstName: "Sample",
    LastName: "User",
    Groups: [],
    Sites: [],
  };
}
