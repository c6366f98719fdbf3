const cleanUps = new Set<() => unknown>();

/**
 * Runs `cleanUp` when the running test file has ended, wherever in it this is called, be it within
 * a hook or in a module that files share. Vitest's own `afterAll` allows neither.
 */
export function atFileEnd(cleanUp: () => unknown): void {
  cleanUps.add(cleanUp);
}

/** Runs what {@link atFileEnd} took for the file that ends now. */
export async function endFile(): Promise<void> {
  const ended = [...cleanUps];
  cleanUps.clear();
  await Promise.all(ended.map((cleanUp) => cleanUp()));
}

// A run that is ended in the middle of a file leaves no process behind.
process.once("exit", endFile);
