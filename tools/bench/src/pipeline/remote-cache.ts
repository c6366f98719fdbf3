import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "@carespec/command";
import { makeCheckout } from "../checkout/make-checkout.ts";
import { runTree } from "../checkout/run-tree.ts";
import { lastTurboRun, SUMMARY } from "../checkout/turbo-run.ts";
import { makeTempFolder } from "../temp-folder.ts";

/** A server for turbo's remote cache. It is not in the lock file, since nothing else needs it. */
const SERVER = "turborepo-remote-cache@2.12.0";

/** How much sooner a clean checkout is built over a remote cache that has everything. */
export interface RemoteCacheFigures {
  server: string;
  /** `npm run build` where the cache is empty. */
  cold: { seconds: number; cpuSeconds: number };
  /** The same in another clean checkout, which finds everything. */
  restored: { seconds: number; cpuSeconds: number };
  tasks: number;
}

/**
 * Builds a clean checkout, which fills a remote cache on this machine, then another one, which finds
 * everything there. Artifacts are signed.
 *
 * @throws UserError where the second checkout built anything itself
 */
export async function measureRemoteCache(): Promise<RemoteCacheFigures> {
  const folder = makeTempFolder();
  const port = await freePort();
  const token = "bench";
  const storage = join(folder, "artifacts");
  mkdirSync(storage);
  const server = spawn("npx", ["--yes", SERVER], {
    cwd: folder,
    detached: true,
    stdio: "ignore",
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: storage,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      // Any value: without one it forgets the signatures.
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: "kept",
      LOG_LEVEL: "error",
    },
  });
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilReady(`${url}/v8/artifacts/status`, token);
    const env = {
      TURBO_API: url,
      TURBO_TOKEN: token,
      TURBO_TEAM: "team_bench",
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: "a key of 32 characters for this run of the bench",
    };
    console.log("\nA clean checkout's `npm run build`, with turbo's remote cache");
    const cold = await build(join(folder, "cold"), env);
    print("the cache is empty", cold);
    const restored = await build(join(folder, "restored"), env);
    print("it has everything", restored);
    console.log(`  ${(cold.seconds / restored.seconds).toFixed(1)} times sooner`);
    const built = restored.tasks.filter(({ isCached }) => !isCached).map(({ id }) => id);
    if (built.length > 0)
      throw new UserError(`the second checkout did not find ${built.join(", ")}`);
    const figure = ({ seconds, cpuSeconds }: Built) => ({ seconds, cpuSeconds });
    return {
      server: SERVER,
      cold: figure(cold),
      restored: figure(restored),
      tasks: restored.tasks.length,
    };
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
}

type Built = Awaited<ReturnType<typeof build>>;

async function build(folder: string, env: NodeJS.ProcessEnv) {
  makeCheckout(folder);
  const usage = await runTree(folder, ["run", "build"], { ...SUMMARY, ...env });
  return { ...usage, tasks: lastTurboRun(folder) };
}

function print(what: string, { seconds, cpuSeconds, tasks }: Built): void {
  const hits = tasks.filter(({ isCached }) => isCached).length;
  console.log(
    `  ${what.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s  ${cpuSeconds.toFixed(1).padStart(6)} s of CPU  ${hits} of ${tasks.length} tasks cached`,
  );
}

async function untilReady(url: string, token: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const headers = { Authorization: `Bearer ${token}` };
    const isUp = await fetch(url, { headers }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await sleep(500);
  }
  throw new UserError(`${SERVER} did not start: is the npm registry reachable?`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
