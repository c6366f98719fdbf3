import { useState } from "preact/hooks";
import { announce } from "./announce.ts";

/** Something that a user does to the mock. */
export interface Action {
  /** Why the last try failed. */
  problem: Error | undefined;
  isBusy: boolean;
  /** Does it, and says `done`. Resolves to whether it succeeded. */
  run(work: () => Promise<unknown>, done: string): Promise<boolean>;
  clear(): void;
}

/** Keeps the problem of a view's actions beside them. */
export function useAction(): Action {
  const [problem, setProblem] = useState<Error>();
  const [isBusy, setBusy] = useState(false);
  return {
    problem,
    isBusy,
    clear: () => setProblem(undefined),
    async run(work, done) {
      setBusy(true);
      try {
        await work();
        setProblem(undefined);
        announce(done);
        return true;
      } catch (error) {
        setProblem(error as Error);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
