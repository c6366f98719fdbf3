import { valueAt } from "@carespec/document";
import type { Exchange } from "../exchange.ts";
import type { Failure } from "./flow-result.ts";
import { EXCHANGE_HEADER, FAILURE_HEADER } from "./gate.ts";
import type { Check, ExecutedStep } from "./respect.ts";

/**
 * What a step was expected to answer and what it did; `redocly respect` itself does not show both.
 *
 * @param exchanges - all of the workflow's; they hold the answers in full
 */
export function failuresOf(step: ExecutedStep, exchanges: Exchange[]): Failure[] {
  const { headers = {}, statusCode } = step.response;
  const reason = headers[FAILURE_HEADER];
  if (reason !== undefined) {
    return [{ expected: "an answer", actual: `none: ${decodeURIComponent(reason)}` }];
  }
  const exchange = exchanges.find(({ number }) => String(number) === headers[EXCHANGE_HEADER]);
  const failed = step.checks.filter(({ passed }) => !passed);
  // After another failure, outputs that the answer lacks say nothing new.
  const own = failed.filter(({ name }) => name !== "unexpected error");
  return (own.length > 0 ? own : failed).map((check) => failureOf(check, statusCode, exchange));
}

const EXPECTED: Record<string, string> = {
  "schema check": "a body that fits its schema",
  "content-type check": "a media type of the document",
  "failed network request": "an answer",
  "unexpected error": "values for the request and its outputs",
};

function failureOf(check: Check, status: number, exchange: Exchange | undefined): Failure {
  const { name, message, condition } = check;
  if (condition !== undefined && name === "success criteria check") {
    return { expected: condition, actual: actualOf(condition, status, exchange?.json) };
  }
  if (name === "status code check") {
    return { expected: "a status of the document", actual: String(status) };
  }
  if (name === "content-type check") {
    return { expected: EXPECTED[name] ?? name, actual: exchange?.mediaType ?? "none" };
  }
  return { expected: EXPECTED[name] ?? name, actual: message.replace(/\s+/g, " ").trim() };
}

/** The value at the left of a condition. */
function actualOf(condition: string, status: number, body: unknown): string {
  const [, left = ""] = /^\s*(\$\S+)/.exec(condition) ?? [];
  if (left === "$statusCode") return String(status);
  const [, pointer = ""] = /^\$response\.body(?:#(\/\S*))?$/.exec(left) ?? [];
  return left.startsWith("$response.body") ? shown(valueAt(body, pointer)) : "not so";
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing there";
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
