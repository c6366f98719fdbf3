import {
  type ExecFileSyncOptionsWithStringEncoding,
  execFileSync,
  spawn,
} from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { makeTempFolder } from "../temp-folder.ts";

/** A server for turbo's remote cache. It is not in the lock file, since nothing else needs it. */
const SERVER = "turborepo-remote-cache@2.12.0";
const TEAM = "team_bench";

/**
 * Builds a clean checkout, which fills a remote cache on this machine, then another one, which finds
 * everything there, and prints how much sooner that is ready.
 *
 * @throws UserError where the second checkout built anything itself
 */
export async function compareRemoteCache(): Promise<void> {
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
      PORT: String(port),
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: storage,
      LOG_LEVEL: "error",
    },
  });
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilReady(`${url}/v8/artifacts/status`, token);
    const env = { TURBO_API: url, TURBO_TOKEN: token, TURBO_TEAM: TEAM };
    console.log("\nA clean checkout's `npm run build`, with turbo's remote cache");
    const cold = build(join(folder, "cold"), env);
    console.log(`  the cache is empty    ${cold.seconds.toFixed(1).padStart(6)} s  ${cold.tasks}`);
    const warm = build(join(folder, "warm"), env);
    const ratio = cold.seconds / warm.seconds;
    console.log(
      `  it has everything     ${warm.seconds.toFixed(1).padStart(6)} s  ${warm.tasks}  ${ratio.toFixed(1)} times sooner`,
    );
    if (!warm.isCached) throw new UserError("the second checkout did not find everything");
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
}

function build(folder: string, env: Record<string, string>) {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  };
  execFileSync("git", ["clone", "-q", repositoryRoot, folder], { stdio: "inherit" });
  execFileSync("npm", ["ci", "--prefer-offline", "--silent"], options);
  const started = performance.now();
  const output = execFileSync("npm", ["run", "build"], {
    ...options,
    env: { ...process.env, ...env },
  });
  const seconds = (performance.now() - started) / 1000;
  const cached = [...output.matchAll(/Cached:\s+(\d+) cached, (\d+) total/g)];
  const isCached = cached.length > 0 && cached.every(([, hits, all]) => hits === all);
  const tasks = cached.map(([, hits, all]) => `${hits} of ${all} tasks cached`).join("; ");
  return { seconds, isCached, tasks };
}

async function untilReady(url: string, token: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
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
