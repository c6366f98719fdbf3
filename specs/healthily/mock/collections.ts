import type { CollectionSpec } from "@carespec/mock-kit";
import { flow } from "./flow-schema.ts";

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const messages = {
  type: "array",
  items: { $ref: "#/components/schemas/Message", unevaluatedProperties: false },
};

/** An object of these members alone, all but those of `optional` required. */
function closed(required: Record<string, object>, optional: Record<string, object> = {}): object {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

/** A schema of the document with members of ours, and no others. */
function extended(name: string, own: Record<string, object>, required: string[]): object {
  return {
    $ref: `#/components/schemas/${name}`,
    type: "object",
    required,
    properties: own,
    unevaluatedProperties: false,
  };
}

const recorded = {
  id: text,
  session_id: { type: "string" },
  recorded_at: { type: "string", format: "date-time" },
};

/** The vendor's data by kind, and what was sent to the analytics. */
export const collections: Record<string, CollectionSpec> = {
  terms: {
    id: "content_version",
    schema: extended("Terms", { also_accepts: texts }, ["content_version"]),
  },
  symptoms: {
    id: "cui",
    schema: closed(
      { cui: text, name: text },
      {
        synonyms: texts,
        gender: { $ref: "#/components/schemas/Gender" },
        clarifications: texts,
        messages,
      },
    ),
  },
  factors: {
    id: "cui",
    schema: closed(
      { cui: text, type: text, rank: { type: "integer" }, name: text, long_name: text },
      { messages },
    ),
  },
  questions: {
    id: "id",
    schema: closed(
      { id: text, type: { $ref: "#/components/schemas/QuestionType" }, messages },
      {
        choices: { type: "array", items: closed({ id: text, text }) },
        constraints: closed({
          min_selections: { type: "integer", minimum: 0 },
          max_selections: { type: "integer", minimum: 1 },
        }),
      },
    ),
  },
  flows: { id: "id", schema: flow },
  reports: {
    id: "id",
    schema: closed({ id: text, report: { $ref: "#/components/schemas/Report" } }),
  },
  topics: { id: "id", schema: closed({ id: text, words: texts, report: text, articles: texts }) },
  articles: {
    id: "id",
    schema: { $ref: "#/components/schemas/Article", required: ["id"] },
  },
  events: { id: "id", schema: recordOf("AnalyticsEventInput") },
  feedback: { id: "id", schema: recordOf("FeedbackInput") },
};

function recordOf(name: string): object {
  return {
    $ref: `#/components/schemas/${name}`,
    required: Object.keys(recorded),
    properties: recorded,
  };
}
