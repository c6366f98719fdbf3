import type { Model } from "./model.ts";
import type { Progress } from "./progress.ts";

/** An answer in the summary. The vendor prints only `negative`; the other values are inferred. */
const VALUES: Record<string, string> = { y: "positive", n: "negative", "?": "not_sure" };

/**
 * What the person said, as the document's `ReportSummary`. Who has not been asked for a duration
 * gets none: the vendor prints no summary of a consultation that ended early.
 */
export function summaryOf(model: Model, progress: Progress): object | undefined {
  const { start, duration, factors, initial, additional } = progress;
  if (duration === undefined) return undefined;
  return {
    age: start.age,
    gender: start.gender,
    factors_present: factors.flatMap(({ cui, answer }) => {
      const factor = model.factors.get(cui);
      if (!factor) return [];
      const { messages, ...rest } = factor;
      return [{ ...rest, value: VALUES[answer] ?? answer }];
    }),
    duration,
    initial_symptoms: symptomsOf(model, initial),
    additional_symptoms: symptomsOf(model, additional),
  };
}

function symptomsOf({ symptoms }: Model, cuis: readonly string[]): object[] {
  return cuis.map((cui) => ({ severity: "normal", cui, name: symptoms.get(cui)?.name ?? cui }));
}
