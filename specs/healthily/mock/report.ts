import { flowFor } from "./flow.ts";
import type { Model, Outcome } from "./model.ts";
import { holds, type Progress } from "./progress.ts";
import { summaryOf } from "./summary.ts";

/** The report that a finished consultation comes to; `undefined` where the data has none at all. */
export function reportOf(model: Model, progress: Progress): object | undefined {
  const outcome = progress.information ?? outcomeOf(model, progress);
  const [first] = model.reports.values();
  const stored = model.reports.get(outcome?.report ?? "") ?? first;
  if (!stored) return undefined;
  const summary = summaryOf(model, progress);
  return {
    ...stored.report,
    ...(outcome?.articles?.length && {
      information_articles: { information_articles: outcome.articles.map((id) => ({ id })) },
    }),
    ...(summary && { summary }),
  };
}

function outcomeOf(model: Model, progress: Progress): Outcome | undefined {
  const outcomes = flowFor(model, progress.initial)?.outcomes ?? [];
  return outcomes.find(({ when }) => holds(when, progress)) ?? outcomes.at(-1);
}
