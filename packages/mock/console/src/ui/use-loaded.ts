import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/** A value of the mock as a view shows it. */
export interface Loaded<Value> {
  /** The last value that came; `undefined` before the first. */
  value: Value | undefined;
  /** Why the last try failed. */
  problem: Error | undefined;
  reload(): void;
}

/** Reads a value of the mock, again whenever one of `when` changes. */
export function useLoaded<Value>(read: () => Promise<Value>, when: unknown[]): Loaded<Value> {
  const [value, setValue] = useState<Value>();
  const [problem, setProblem] = useState<Error>();
  const newest = useRef(0);
  const load = useCallback(() => {
    newest.current += 1;
    const own = newest.current;
    const isNewest = () => own === newest.current;
    read().then(
      (found) => {
        if (!isNewest()) return;
        setValue(() => found);
        setProblem(undefined);
      },
      (error: Error) => isNewest() && setProblem(error),
    );
  }, when);
  useEffect(load, [load]);
  return { value, problem, reload: load };
}
