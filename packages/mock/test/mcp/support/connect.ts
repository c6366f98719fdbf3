import { fileURLToPath } from "node:url";
import { atFileEnd } from "@carespec/test-support/file-end";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { createAsk } from "../../../src/mcp/ask.ts";
import { createMcpServer } from "../../../src/mcp/create-server.ts";
import { createMockView } from "../../../src/mcp/mock-view.ts";

export const bin = fileURLToPath(new URL("../../../bin/carespec-mock.js", import.meta.url));

/** A client of an MCP server, and what a tool answered. */
export interface Connected {
  client: Client;
  /** Calls a tool and gives its parsed result; a tool error is thrown with its words. */
  call(name: string, input?: Record<string, unknown>): Promise<ReturnType<typeof JSON.parse>>;
}

/** Starts the built command as an agent does, with pipes, until the test file ends. */
export async function connectBuilt(args: string[] = [], env: Record<string, string> = {}) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [bin, "mcp", ...args],
    env: { PATH: process.env.PATH ?? "", ...env },
    stderr: "pipe",
  });
  return connect(transport);
}

/** Connects to an MCP server from its sources, in this process, that talks to the mock at `origin`. */
export async function connectSource(origin: string, session = `test-${crypto.randomUUID()}`) {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await createMcpServer(createMockView(createAsk(origin), session)).connect(far);
  return connect(near);
}

async function connect(transport: Parameters<Client["connect"]>[0]): Promise<Connected> {
  const client = new Client({ name: "tests", version: "0.0.0" });
  await client.connect(transport);
  atFileEnd(() => client.close());
  return {
    client,
    async call(name, input = {}) {
      const { content, isError } = await client.callTool({ name, arguments: input });
      const [first] = content;
      const text = first?.type === "text" ? first.text : "";
      if (isError) throw new Error(text);
      return JSON.parse(text);
    },
  };
}
