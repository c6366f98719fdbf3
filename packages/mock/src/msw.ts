import { HttpResponse, http, type RequestHandler } from "msw";
import type { Mock } from "./create-mock.ts";

/** Where the answers come from. */
export interface HandlersOptions {
  /** The session that intercepted requests belong to. Default `default`. */
  session?: string;
}

/**
 * Handlers for MSW that answer requests to the vendors' real servers from the mock, without a change
 * in the code under test. Faults of the network end as `fetch` shows them: a dropped connection is a
 * network error, and `hang` waits for the request's signal or until the mock is closed.
 *
 * @example
 * const server = setupServer(...createHandlers(await createMock()));
 */
export function createHandlers(mock: Mock, { session }: HandlersOptions = {}): RequestHandler[] {
  const fetch = session === undefined ? mock.fetch : mock.sessionOf(session).fetch;
  return mock.servers.map(({ url, basePath }) => {
    const server = url.replace(/\/+$/, "");
    return http.all(`${server}/*`, async ({ request }) => {
      const target = `http://mock.test${basePath}${request.url.slice(server.length)}`;
      try {
        return await fetch(new Request(target, request));
      } catch {
        return HttpResponse.error();
      }
    });
  });
}
