import { isAwaitedByNpm, watchParents } from "./parents.ts";

/** How often to look whether npm is still there. */
const LOOK_MS = 200;

/** Why a command ends. */
export type EndReason = "SIGINT" | "SIGTERM" | "npm has ended";

/**
 * Ends a server in order: calls `close` on SIGINT and SIGTERM, then exits with 0. A second signal
 * ends the process at once.
 *
 * npm and npx start a shell in between, and a signal that they get ends that shell only. So a
 * command that they started and wait for also ends once they are gone. One that was put into the
 * background (`carespec-mock &` in a script) lives on.
 *
 * @param command - what a script calls it by, for example `carespec-mock`
 * @param close - lets running answers finish
 */
export function onEnd(command: string, close: (reason: EndReason) => Promise<unknown>): void {
  const end = (reason: EndReason) => {
    clearInterval(timer);
    close(reason).then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end(signal));
  const hasEnded = isAwaitedByNpm(command) ? watchParents() : () => false;
  const timer = setInterval(() => hasEnded() && end("npm has ended"), LOOK_MS).unref();
}
