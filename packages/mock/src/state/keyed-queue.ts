/** Runs the tasks of one key one after the other, in the order in which they came. */
export type KeyedQueue = <Result>(key: string, task: () => Promise<Result>) => Promise<Result>;

/** Makes a {@link KeyedQueue}. A task that fails does not hold up those that wait. */
export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<void>>();
  return (key, task) => {
    const run = (last.get(key) ?? Promise.resolve()).then(task);
    const over = run.then(ignore, ignore);
    last.set(key, over);
    over.then(() => {
      if (last.get(key) === over) last.delete(key);
    });
    return run;
  };
}

const ignore = () => {};
