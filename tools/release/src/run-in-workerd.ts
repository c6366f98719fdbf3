import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Consumer } from "./consumer.ts";
import type { InstalledMock } from "./installed-mock.ts";
import type { Answers } from "./run-consumer.ts";

/** May call this machine only; a deployed worker calls the world. */
const CONFIGURATION = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "consumer", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "consumer")],
);
`;

/**
 * Runs the consumer's worker against the mock: bundled as a deployment would bundle it, without any
 * compatibility flag.
 *
 * @param workerd - the runtime's binary
 */
export async function runInWorkerd(
  { folder }: Consumer,
  mock: InstalledMock,
  workerd: string,
): Promise<Answers> {
  const configuration = join(folder, "workerd/config.capnp");
  await build({
    entryPoints: [join(folder, "run/worker.js")],
    outfile: join(dirname(configuration), "worker.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["workerd", "worker", "browser"],
  });
  writeFileSync(configuration, CONFIGURATION);
  // It tells its port as JSON on the file descriptor that it is given.
  const child = spawn(workerd, ["serve", configuration, "--control-fd=1"]);
  const kill = () => child.kill("SIGKILL");
  process.prependListener("exit", kill);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (complaint += text));
  try {
    const port = await new Promise<number | undefined>((resolve) => {
      createInterface(child.stdout).on("line", (line) => {
        const [, found] = /^\{.*"port":(\d+)/.exec(line) ?? [];
        if (found) resolve(Number(found));
      });
      child.once("error", () => resolve(undefined));
      void ended.then(() => resolve(undefined));
    });
    if (!port) throw new Error(`workerd did not start: ${complaint}`);
    const vendors = JSON.stringify(await mock.listVendors(randomUUID()));
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: vendors });
    if (!answer.ok) throw new Error(`the worker failed: ${await answer.text()}${complaint}`);
    return (await answer.json()) as Answers;
  } finally {
    process.off("exit", kill);
    kill();
    await ended;
  }
}
