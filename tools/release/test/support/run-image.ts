import { type ChildProcess, spawn } from "node:child_process";
import { request } from "node:http";

/** A process of the image's, on this machine. */
export interface Running {
  child: ChildProcess;
  /** All that it has printed so far. */
  printed(): string;
  ended: Promise<number | null>;
}

/**
 * Runs a command line as a container runtime does: without a shell, with the image's environment alone.
 *
 * @param command - whose `node` is this one, and whose `/mock` is `installed`
 */
export function runExec(
  [program = "", ...args]: readonly string[],
  { env, installed }: { env: Record<string, string>; installed: string },
): Running {
  if (program !== "node") throw new Error(`the image has no ${program}`);
  const own = args.map((arg) => arg.replace(/^\/mock\//, `${installed}/`));
  const home = { HOME: installed, PATH: process.env.PATH ?? "" };
  const child = spawn(process.execPath, own, { cwd: installed, env: { ...home, ...env } });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (printed += text));
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", (code) => resolve(code));
  });
  return { child, printed: () => printed, ended };
}

/** Asks a server under another name than its address, as other containers do; resolves with status and body. */
export function askAs(
  host: string,
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { ...headers, host } }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (text) => (body += text));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.once("error", reject).end();
  });
}
