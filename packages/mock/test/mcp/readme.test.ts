import { readFileSync } from "node:fs";
import { blocksOf } from "@carespec/test-support/readme-samples";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { connectSource } from "./support/connect.ts";

const readme = new URL("../../README.md", import.meta.url);

it("has the configuration that starts the MCP server by the package's name", () => {
  const [block = ""] = blocksOf(readme, "json");
  const { command, args } = JSON.parse(block).mcpServers.carespec;
  expect([command, ...args]).toEqual(["npx", manifest.name, "mcp"]);
});

it("names every tool and no other", async () => {
  const { client } = await connectSource("http://127.0.0.1:1");
  const { tools } = await client.listTools();
  const [, table = ""] = readFileSync(readme, "utf8").split("| tool | purpose |");
  const names = [...(table.split("\n\n")[0] ?? "").matchAll(/^\| (`.*`) \|/gm)].join();
  const named = new Set(names.match(/\w+/g));
  expect([...named]).toEqual(tools.map(({ name }) => name));
});
