/** What is built, in the words that are printed. The first pattern that a package's name fits. */
const STAGES: [RegExp, string][] = [
  [/^@carespec\/(specs$|spec-)/, "the documents"],
  [/^@carespec\/mock$/, "the mock"],
  [/^@carespec\/docs$/, "the docs site"],
  [/./, "the clients"],
];

/** Prints one line for each part that is built, when it begins. What comes from the cache is not told. */
export function createProgress(print: (text: string) => void) {
  const started = performance.now();
  const told = new Set<string>();
  return {
    /** Tells that a package is being built. */
    start(name: string): void {
      const [, stage = ""] = STAGES.find(([pattern]) => pattern.test(name)) ?? [];
      if (told.has(stage)) return;
      told.add(stage);
      print(`Building ${stage} …\n`);
    },
    /** Tells how long it took, where something was built. */
    end(): void {
      if (told.size === 0) return;
      print(`Built in ${Math.max(1, Math.round((performance.now() - started) / 1000))} s.\n`);
    },
  };
}
