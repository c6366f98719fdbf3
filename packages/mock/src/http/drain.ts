import type { Server } from "node:http";

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
    response.once("close", () => {
      running -= 1;
      cut();
    });
  });
  return () =>
    new Promise((resolve) => {
      closing = true;
      server.close(() => resolve());
      cut();
    });
}
