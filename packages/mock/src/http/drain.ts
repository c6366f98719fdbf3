import type { Server, ServerResponse } from "node:http";

/** The event by which an answer says that nobody should wait for its end. */
export const ENDLESS = Symbol("endless");

/** What starts servers kills those that need longer than ten seconds. */
const DEADLINE_MS = 5_000;

/**
 * Options of a server that clients with pools of connections may use: with Node's 5 seconds, a pool
 * now and then sends a request on a connection that the server is closing.
 */
export const KEEP_ALIVE = { keepAliveTimeout: 65_000, headersTimeout: 66_000 };

/**
 * Prepares a server's shutdown: the function it returns stops taking connections, lets the running
 * answers finish and resolves. Connections without a request are cut at once, whether they are kept
 * alive or were never used; `server.close()` would wait a minute for the latter. What has not
 * finished at the deadline, such as a request whose body does not come, is cut as well.
 *
 * @param deadlineMs - default 5,000
 */
export function createDrain(server: Server, deadlineMs = DEADLINE_MS): () => Promise<void> {
  const running = new Set<ServerResponse>();
  let closing = false;
  const cut = () => {
    if (closing && running.size === 0) server.closeAllConnections();
  };
  // One function for all answers, and no closure for each.
  function end(this: ServerResponse): void {
    running.delete(this);
    cut();
  }
  server.prependListener("request", (_request, response) => {
    running.add(response);
    response.on("close", end);
    response.on(ENDLESS, end);
  });
  return () =>
    new Promise((resolve) => {
      closing = true;
      const timer = setTimeout(() => server.closeAllConnections(), deadlineMs);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      cut();
    });
}
