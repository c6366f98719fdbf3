import { isAwaitedByNpm, watchParents } from "./parents.ts";

/** How often to look whether npm is still there. */
const LOOK_MS = 200;

/** How long `close` may take; then the process ends without it. */
const DEADLINE_MS = 7_000;

/** Why a command ends. */
export type EndReason = "SIGINT" | "SIGTERM" | "npm has ended";

/**
 * Ends a server in order: calls `close` on SIGINT and SIGTERM, then exits with 0. It does so too if
 * `close` takes seven seconds, since what starts servers kills those that take longer. A second
 * signal ends the process at once.
 *
 * npm and npx start a shell in between, and a signal that they get ends that shell only. So a
 * command that they started and wait for also ends once they are gone. One that was put into the
 * background (`carespec-mock &` in a script) lives on.
 *
 * @param command - what a script calls it by, for example `carespec-mock`
 * @param close - lets running answers finish
 * @param deadlineMs - how long it may take
 */
export function onEnd(
  command: string,
  close: (reason: EndReason) => Promise<unknown>,
  deadlineMs = DEADLINE_MS,
): void {
  const end = (reason: EndReason) => {
    clearInterval(timer);
    setTimeout(() => process.exit(0), deadlineMs);
    close(reason).then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end(signal));
  const hasEnded = isAwaitedByNpm(command) ? watchParents() : () => false;
  const timer = setInterval(() => hasEnded() && end("npm has ended"), LOOK_MS).unref();
}
