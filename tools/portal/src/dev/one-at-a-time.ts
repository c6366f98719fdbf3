/**
 * Gives a function that starts a job, or, while it runs, has it run once more afterwards: however
 * often it is called meanwhile. The promise ends once the job rests.
 */
export function oneAtATime(job: () => Promise<void>): () => Promise<void> {
  let isWanted = false;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      await job();
    }
    running = undefined;
  }

  return () => {
    isWanted = true;
    running ??= run();
    return running;
  };
}
