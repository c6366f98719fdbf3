import { readFileSync } from "node:fs";
import { isUserError } from "@carespec/command";
import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { createLogins } from "./logins.ts";
import type { MockView } from "./mock-view.ts";
import type { Tool } from "./tool.ts";
import { example } from "./tools/example.ts";
import { explain } from "./tools/explain.ts";
import { fault } from "./tools/fault.ts";
import { find } from "./tools/find.ts";
import { journal } from "./tools/journal.ts";
import { createReset } from "./tools/reset.ts";
import { createSend } from "./tools/send.ts";

const INSTRUCTIONS =
  "Reads Carespec's documents of the vendors' APIs and talks to a mock of them on this machine. It " +
  "never reaches a vendor. Start with `find`. Evidence says how well each part is known: pass on what " +
  "is inferred as inferred.";

/** Makes an MCP server whose tools read and steer a mock. */
export function createMcpServer(mock: MockView): McpServer {
  const logins = createLogins(mock.ask);
  const tools = [find, explain, example, createSend(logins), journal, fault, createReset(logins)];
  const { version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { version: string };
  const server = new McpServer(
    { name: "carespec-mock", version },
    { instructions: INSTRUCTIONS, capabilities: { tools: {} } },
  );
  for (const tool of tools) register(server, tool, mock);
  return server;
}

function register(server: McpServer, tool: Tool, mock: MockView): void {
  const config = {
    description: tool.description,
    inputSchema: namingUnknown(tool),
    annotations: { readOnlyHint: tool.isReadOnly, destructiveHint: false, openWorldHint: false },
  };
  server.registerTool(tool.name, config, async (input, { mcpReq }) => {
    try {
      const result = await tool.run(input as never, mock, mcpReq.signal);
      return { content: [{ type: "text", text: JSON.stringify(result, undefined, 2) }] };
    } catch (error) {
      // A bug is told too: the protocol has no other place for it than this answer.
      const text = isUserError(error) ? error.message : `the tool failed: ${error}`;
      return { content: [{ type: "text", text }], isError: true };
    }
  });
}

type Schema = ReturnType<typeof fromJsonSchema>;

/** The tool's schema, whose complaint about an unknown argument names it and the known ones. */
function namingUnknown({ input }: Tool): Schema {
  const schema = fromJsonSchema(input as Parameters<typeof fromJsonSchema>[0]);
  const own = schema["~standard"];
  const known = Object.keys(input.properties);
  const validate: typeof own.validate = (value) => {
    const unknown = Object.keys(Object(value)).filter((name) => !known.includes(name));
    if (unknown.length === 0) return own.validate(value);
    const choice = known.length > 0 ? `choose from ${known.join(", ")}` : "this tool has none";
    return { issues: [{ message: `unknown argument ${unknown.join(", ")}: ${choice}` }] };
  };
  return { ...schema, "~standard": { ...own, validate } };
}
