import { type Condition, parseCondition } from "../arazzo/condition.ts";
import { type Answered, answeredValue, expressionsIn, holds } from "../arazzo/evaluate.ts";
import type { Exchange } from "../exchange.ts";
import type { Failure } from "./flow-result.ts";
import { EXCHANGE_HEADER, FAILURE_HEADER } from "./gate.ts";
import type { Check, ExecutedStep } from "./respect.ts";

/**
 * What a step was expected to answer and what it did; `redocly respect` itself does not show both.
 *
 * @param exchanges - all of the workflow's; they hold the answers in full
 * @param baseUrl - where the answer should have come from
 */
export function failuresOf(step: ExecutedStep, exchanges: Exchange[], baseUrl: string): Failure[] {
  const { headers = {}, statusCode, body } = step.response;
  const reason = headers[FAILURE_HEADER];
  if (reason !== undefined) {
    const { origin } = new URL(baseUrl);
    return [{ expected: `an answer of ${origin}`, actual: `none: ${decodeURIComponent(reason)}` }];
  }
  const exchange = exchanges.find(({ number }) => String(number) === headers[EXCHANGE_HEADER]);
  const answered = { status: statusCode, json: exchange ? exchange.json : body, headers };
  const failed = step.checks.filter(({ passed }) => !passed);
  // After another failure, outputs that the answer lacks say nothing new.
  const own = failed.filter(({ name }) => name !== "unexpected error");
  return (own.length > 0 ? own : failed).flatMap((check) =>
    failuresOfCheck(check, answered, exchange),
  );
}

const EXPECTED: Record<string, string> = {
  "schema check": "a body that fits its schema",
  "content-type check": "a media type of the document",
  "failed network request": "an answer",
  "unexpected error": "values for the request and its outputs",
};

function failuresOfCheck(
  { name, message, condition }: Check,
  answered: Answered,
  exchange: Exchange | undefined,
): Failure[] {
  if (condition !== undefined && name === "success criteria check") {
    const context = contextOfPattern(message);
    return context === undefined
      ? failedParts(parseCondition(condition), condition, answered)
      : [{ expected: `${context} to match ${condition}`, actual: actualOf(context, answered) }];
  }
  if (name === "status code check") {
    return [{ expected: "a status of the document", actual: String(answered.status) }];
  }
  if (name === "content-type check") {
    return [{ expected: EXPECTED[name] ?? name, actual: exchange?.mediaType ?? "none" }];
  }
  return [{ expected: EXPECTED[name] ?? name, actual: message.replace(/\s+/g, " ").trim() }];
}

/** The parts of a condition that did not hold; of those that must all hold, each one. */
function failedParts(condition: Condition, whole: string, answered: Answered): Failure[] {
  if (condition.kind === "and") {
    const results = condition.parts.map((part) => holds(part, answered));
    // Where no part is known to fail, one of those that are not known does.
    const wanted = results.includes(false) ? false : undefined;
    const parts = condition.parts.filter((_, at) => results[at] === wanted);
    if (parts.length > 0) return parts.flatMap((part) => failedParts(part, whole, answered));
  }
  const isPart = condition.text !== whole.trim();
  const actual = actualOf(condition.text, answered);
  return [{ expected: condition.text, actual, ...(isPart && { of: whole }) }];
}

/** The values of what a condition asks for; those of inputs and other steps are not an answer's. */
function actualOf(text: string, answered: Answered): string {
  const known = expressionsIn(text).flatMap((expression) => {
    const found = answeredValue(expression, answered);
    return found ? [{ expression, value: shown(found.value) }] : [];
  });
  const [first] = known;
  if (first === undefined) return "not so";
  if (known.length === 1) return first.value;
  return known.map(({ expression, value }) => `${expression} is ${value}`).join(", ");
}

/** What a criterion of the type `regex` was tried on; the message holds the criterion. */
function contextOfPattern(message: string): string | undefined {
  const [, text] = /^Checking regex criteria: (\{.*\})$/s.exec(message) ?? [];
  if (text === undefined) return undefined;
  const { context } = JSON.parse(text) as { context?: string };
  return context;
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing there";
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
