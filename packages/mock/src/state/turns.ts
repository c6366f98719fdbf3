/** Has the tasks of one key run one after the other, in the order in which they came. */
export type Turns = <Result>(key: string, task: () => Promise<Result>) => Promise<Result>;

/** Makes {@link Turns} of its own. A task that fails does not hold up those that wait. */
export function createTurns(): Turns {
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
