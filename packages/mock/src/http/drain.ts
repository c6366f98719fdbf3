import type { Server } from "node:http";

/** The event by which an answer says that nobody should wait for its end. */
export const ENDLESS = Symbol("endless");

/**
 * Prepares a server's shutdown: the function it returns stops taking connections, lets the running
 * answers finish and resolves. Connections without a request are cut at once, whether they are kept
 * alive or were never used; `server.close()` would wait a minute for the latter.
 */
export function createDrain(server: Server): () => Promise<void> {
  let running = 0;
  let closing = false;
  const cut = () => {
    if (closing && running === 0) server.closeAllConnections();
  };
  server.prependListener("request", (_request, response) => {
    running += 1;
    let isRunning = true;
    const end = () => {
      if (isRunning) running -= 1;
      isRunning = false;
      cut();
    };
    response.once("close", end);
    response.once(ENDLESS, end);
  });
  return () =>
    new Promise((resolve) => {
      closing = true;
      server.close(() => resolve());
      cut();
    });
}
