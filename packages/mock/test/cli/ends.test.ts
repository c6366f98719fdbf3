import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it } from "vitest";
import { openDataFolder } from "../support/data-file.ts";
import { fixture } from "../support/fixture.ts";
import { startCli } from "../support/process.ts";

const { folder } = openDataFolder();

async function busyPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  atFileEnd(() => void server.close());
  const address = server.address();
  return String(typeof address === "object" && address?.port);
}

function regularFile(): string {
  const file = join(folder, "no-socket");
  writeFileSync(file, "");
  return file;
}

/** Watched files, timers and connections must not keep a process that serves nobody. */
describe("carespec-mock with a document that is watched ends with 1 where it cannot listen", () => {
  it.each<[string, () => Promise<string[]> | string[]]>([
    ["a port in use", async () => ["--port", await busyPort()]],
    ["a port in use, with state", async () => ["--stateful", "--port", await busyPort()]],
    ["an address of no network here", () => ["--host", "203.0.113.7", "--port", "0"]],
    ["a socket at a file", () => ["--socket", regularFile()]],
    ["a socket with a name too long", () => ["--socket", join(folder, "s".repeat(200))]],
  ])("%s", { timeout: 30_000 }, async (_, args) => {
    const spec = fixture("stateful/shop.yaml");
    const { ended, output } = startCli(["--spec", spec, ...(await args())]);
    expect(await ended).toBe(1);
    expect(output.stderr).toMatch(/^carespec-mock: .*\n$/m);
  });
});
