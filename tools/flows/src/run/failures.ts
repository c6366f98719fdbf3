import { isNode, valueAt } from "@carespec/document";
import type { Failure } from "./flow-result.ts";
import { GATE_HEADER } from "./gate.ts";
import type { Check, ExecutedStep } from "./respect.ts";

/** What a step was expected to answer and what it did; `redocly respect` itself does not show both. */
export function failuresOf({ checks, response }: ExecutedStep): Failure[] {
  const failed = checks.filter(({ passed }) => !passed);
  const { headers = {}, body } = response;
  if (headers[GATE_HEADER] !== undefined && isNode(body)) {
    return [{ expected: "an answer", actual: `none: ${body.gate}` }];
  }
  return failed.map((check) => failureOf(check, response));
}

function failureOf(check: Check, response: ExecutedStep["response"]): Failure {
  const { name, message, condition } = check;
  if (condition !== undefined && name === "success criteria check") {
    return { expected: condition, actual: actualOf(condition, response) };
  }
  const plain = message.replace(/\s+/g, " ").trim();
  if (name === "status code check") {
    const listed = /in the list: (.*?) Received/.exec(plain)?.[1];
    return {
      expected: `a status of the document${listed ? `: ${listed}` : ""}`,
      actual: String(response.statusCode),
    };
  }
  return { expected: EXPECTED[name] ?? name, actual: plain };
}

const EXPECTED: Record<string, string> = {
  "schema check": "a body that fits its schema",
  "content-type check": "a media type of the document",
  "failed network request": "an answer",
  "unexpected error": "values for the request",
};

/** The value at the left of a condition. */
function actualOf(
  condition: string,
  { statusCode, body, headers }: ExecutedStep["response"],
): string {
  const [, left = ""] = /^\s*(\$\S+)/.exec(condition) ?? [];
  if (left === "$statusCode") return String(statusCode);
  const [, pointer] = /^\$response\.body#?(\/\S*)?$/.exec(left) ?? [];
  const [, header] = /^\$response\.header\.(\S+)$/.exec(left) ?? [];
  if (header !== undefined) return shown(headers[header.toLowerCase()]);
  if (left.startsWith("$response.body")) return shown(valueAt(body, pointer ?? ""));
  return "not so";
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing there";
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
