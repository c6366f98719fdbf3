import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { createMock } from "../create-mock.ts";
import { createAsk } from "./ask.ts";
import { createMcpServer } from "./create-server.ts";
import { expectLoopback } from "./loopback-origin.ts";
import { createMockView } from "./mock-view.ts";

/** Where the MCP server reads and writes, and which mock it talks to. */
export interface McpOptions {
  /** A running mock on this machine. Default: one of its own, on a free port. */
  url?: string | undefined;
  /** The running mock's control token. Default none. */
  token?: string | undefined;
  stdin: Readable;
  /** For the protocol only. */
  stdout: Writable;
  stderr: Writable;
}

/**
 * Serves the Model Context Protocol until the input ends.
 *
 * @throws UserError where `url` is not an address of this machine, or no mock answers there
 */
export async function serveMcp(options: McpOptions): Promise<void> {
  const { url, token, stdin, stdout, stderr } = options;
  const mock = url === undefined ? await startMock() : runningMock(url);
  const session = `mcp-${crypto.randomUUID()}`;
  const view = createMockView(createAsk(mock.origin), session, token);
  try {
    await view.vendors();
    const handle = serveStdio(() => createMcpServer(view), {
      transport: new StdioServerTransport(stdin, stdout),
      onerror: (error) => stderr.write(`carespec-mock mcp: ${error.message}\n`),
    });
    stderr.write(`carespec-mock mcp talks to ${mock.origin}, in the session ${session}\n`);
    await Promise.race([once(stdin, "end"), once(stdin, "close")]).catch(() => undefined);
    await handle.close();
  } finally {
    await mock.close();
  }
}

/** A mock and how to leave it. */
interface UsedMock {
  origin: string;
  close(): Promise<unknown>;
}

function runningMock(url: string): UsedMock {
  return { origin: expectLoopback(url), close: async () => {} };
}

async function startMock(): Promise<UsedMock> {
  const mock = await createMock();
  const { url, close } = await mock.listen(0);
  return { origin: url, close: () => Promise.all([close(), mock.close()]) };
}
