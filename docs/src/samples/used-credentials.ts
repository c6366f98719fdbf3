import type { ComputedSample } from "@carespec/document";
import type { SampleRun } from "./sample-runs.ts";
import { variablesIn } from "./sample-values.ts";

/** What a program without the client must define before its first call. */
export interface UsedCredentials {
  credentials: [name: string, value: string][];
  computed: [name: string, how: ComputedSample][];
}

/** Finds the demo credentials and computed values that a sample's calls need. */
export function usedCredentials({ of, plan }: SampleRun): UsedCredentials {
  const used = new Set([...plan.before, plan.call].flatMap(({ request }) => variablesIn(request)));
  const computed = Object.entries(of.samples.computed ?? {}).filter(([name]) => used.has(name));
  for (const [, { uses }] of computed) for (const name of uses) used.add(name);
  const credentials = Object.entries(of.credentials).filter(([name]) => used.has(name));
  return { credentials, computed };
}
