import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { memoryTokenStore, type TokenStore } from "../src/vendor.ts";
import { fileStore } from "./support/file-store.ts";
import { openClient, startLoginServer } from "./support/login-server.ts";

const script = fileURLToPath(new URL("support/session-process.ts", import.meta.url));
const FIVE = [1, 2, 3, 4, 5];

async function start() {
  const server = await startLoginServer();
  const folder = mkdtempSync(join(tmpdir(), "carespec-session-"));
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return { ...server, folder };
}

it("five processes that start together over one store with a lock log in once", async () => {
  const { baseUrl, counts, folder } = await start();
  const children = FIVE.map(() => {
    const child = spawn(process.execPath, [
      "--conditions=@carespec/source",
      script,
      baseUrl,
      folder,
    ]);
    let output = "";
    child.stdout.on("data", (text) => {
      output += text;
    });
    child.stderr.pipe(process.stderr);
    return {
      child,
      ready: once(child.stdout, "data"),
      ended: once(child, "close"),
      output: () => output,
    };
  });
  await Promise.all(children.map(({ ready }) => ready));
  for (const { child } of children) child.stdin.write("go\n");
  await Promise.all(children.map(({ ended }) => ended));
  expect(children.map(({ output }) => output())).toEqual(FIVE.map(() => 'ready\n{"id":1}'));
  expect(counts()).toEqual({ logins: 1, refusals: 0 });
});

it("five clients over one store with a lock log in once", async () => {
  const { baseUrl, counts, folder } = await start();
  const store = fileStore(folder);
  const calls = FIVE.map(() => openClient(baseUrl, store).getThing({ path: { thingId: "1" } }));
  expect(await Promise.all(calls)).toEqual(FIVE.map(() => ({ id: 1 })));
  expect(counts()).toEqual({ logins: 1, refusals: 0 });
});

it("without a lock, those whose login is refused use the session of the one that got in", async () => {
  const { baseUrl, counts } = await start();
  const store: TokenStore = memoryTokenStore();
  const calls = FIVE.map(() => openClient(baseUrl, store).getThing({ path: { thingId: "1" } }));
  expect(await Promise.all(calls)).toEqual(FIVE.map(() => ({ id: 1 })));
  expect(counts()).toEqual({ logins: 5, refusals: 4 });
});
