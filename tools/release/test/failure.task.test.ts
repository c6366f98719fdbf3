import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { createWorkplace, type Workplace } from "../src/workplace.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Where the rehearsal creates its folders, so that other processes' folders do not count. */
let temporary: Workplace;
beforeEach(() => {
  temporary = createWorkplace();
});
afterEach(() => temporary.remove());

// Beside the other tasks of turbo.
vi.setConfig({ testTimeout: 300_000 });

/** A registry's server, which knows no package. */
async function serve(): Promise<Server> {
  const server = createServer((_, response) => response.writeHead(404).end());
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts a rehearsal whose packages come from the given registry. */
function start(registry: string) {
  const { folder } = temporary;
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      TMPDIR: folder,
      TEMP: folder,
      npm_config_registry: registry,
      // npm would keep its own cache of compiled code there.
      NODE_DISABLE_COMPILE_CACHE: "1",
    },
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (output.stderr += text));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, output, ended };
}

it("says which registry does not answer, and leaves nothing behind", async () => {
  const server = await serve();
  const registry = addressOf(server);
  server.close();

  const { output, ended } = start(registry);
  expect(await ended).toBe(1);
  expect(output.stderr).toMatch(`${registry} does not answer`);
  expect(output.stderr.trim().split("\n")).toHaveLength(1);
  expect(readdirSync(temporary.folder)).toEqual([]);
});

it("leaves nothing behind when it is ended", async ({ skip }) => {
  if (process.platform === "win32") skip("Windows ends a process without telling it");
  const server = await serve();
  onTestFinished(() => void server.close());
  const { child, output, ended } = start(addressOf(server));
  await once(child.stdout, "data");
  expect(output.stdout).toBe("packing\n");
  expect(readdirSync(temporary.folder)).not.toEqual([]);

  child.kill("SIGTERM");
  expect(await ended).toBe(1);
  expect(readdirSync(temporary.folder)).toEqual([]);
});
