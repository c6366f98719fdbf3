import { constants } from "node:os";
import { beginChange, type Change, recover } from "./change.ts";
import { Interrupted, interruptible } from "./interrupt.ts";
import { linkWorkspaces } from "./link-workspaces.ts";

/** Work on the repository's files, and the signal that ends it. */
type Work = (change: Change, signal: AbortSignal) => Promise<void>;

/**
 * Changes the repository as one. Where the work fails or is interrupted, every file is as it was.
 *
 * @throws UserError with the reason, and what to do
 */
export async function inChange(root: string, command: string, work: Work): Promise<void> {
  const change = beginChange(root);
  try {
    await interruptible((signal) => work(change, signal));
    change.commit();
  } catch (error) {
    change.undo();
    linkWorkspaces(root);
    if (!(error instanceof Interrupted)) throw error;
    process.stderr.write(`${command}: interrupted: nothing was changed; run it again\n`);
    process.exit(128 + constants.signals[error.signal]);
  }
}

/** Takes back what an earlier run left that was killed: before anything is read. */
export function takeBackKilled(root: string, command: string): void {
  if (!recover(root)) return;
  linkWorkspaces(root);
  process.stderr.write(`${command}: an earlier run was killed; what it had written is removed\n`);
}
