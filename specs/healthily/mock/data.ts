import type { VendorData } from "@carespec/mock-kit";
import articles from "./data/articles.json" with { type: "json" };
import factors from "./data/factors.json" with { type: "json" };
import flows from "./data/flows.json" with { type: "json" };
import questions from "./data/questions.json" with { type: "json" };
import reports from "./data/reports.json" with { type: "json" };
import symptoms from "./data/symptoms.json" with { type: "json" };
import terms from "./data/terms.json" with { type: "json" };
import topics from "./data/topics.json" with { type: "json" };

/**
 * Ids, reports and the order of questions are those of the vendor's published scenarios. Wording of
 * questions, names that the vendor does not print and ids that begin with `sample-` are ours; see
 * DATA.md.
 */
export const data: VendorData = {
  terms,
  symptoms,
  factors,
  questions,
  flows,
  reports,
  topics,
  articles,
  events: [],
  feedback: [],
};
