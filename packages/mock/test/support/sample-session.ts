import { createControlClient } from "../../src/control/client.ts";
import type { Mock } from "../../src/index.ts";
import { entitled, SAMPLE_BASE } from "./sample-vendor.ts";

/** Where the mocks of these tests seem to be; nothing listens there. */
export const ORIGIN = "http://mock.test";

/** A request to the sample vendor; `json` is sent as the body. */
export interface SampleRequest {
  method?: string;
  json?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** One session of a mock that serves the sample vendor: its control API and entitled requests in it. */
export function openSession(mock: Mock, id: string = crypto.randomUUID()) {
  const control = createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch, session: id });

  /** Asks the vendor below its base path. */
  function ask(path: string, { json, headers, ...init }: SampleRequest = {}) {
    return mock.fetch(ORIGIN + SAMPLE_BASE + path, {
      ...init,
      headers: { ...entitled, "X-Mock-Session": id, ...headers },
      body: json === undefined ? null : JSON.stringify(json),
    });
  }

  /** Sends a control request that the typed client would not let through. */
  function raw(path: string, init: RequestInit = {}) {
    const headers = { "X-Mock-Session": id, ...(init.headers as Record<string, string>) };
    return mock.fetch(`${ORIGIN}/__mock${path}`, { ...init, headers });
  }

  return { id, control, ask, raw };
}

/** The problem that a control request was refused with. */
export async function problem(response: Response) {
  const { title, detail } = (await response.json()) as { title: string; detail: string };
  return { status: response.status, title, detail };
}
