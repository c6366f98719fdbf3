import { nearest } from "@carespec/command";
import type { Verdict } from "@carespec/mock-kit";
import { headerProblem } from "../http/header-problem.ts";
import { jsonProblem } from "../json-value.ts";
import { kindOf } from "../kind-of.ts";
import { PluginFailure } from "./plugin-failure.ts";

/** A handler's answer, checked and with its body written. */
export interface WrittenAnswer {
  status: number | undefined;
  /** With lower-case names. */
  headers: Record<string, string>;
  /** The body, as a rule JSON; `undefined` without one. */
  text: string | undefined;
  /** What is said of it, where it is not what was asked for. */
  told?: Pick<Verdict, "rule" | "reason" | "at">;
}

type Members = Record<string, unknown>;

const ANSWER = ["status", "headers", "body", "text", "told"];
const VERDICT = ["status", "rule", "reason", "example", "at", "body", "tell"];
const REFUSAL = "return { status, rule, reason } to refuse, undefined to let the request pass";
const DECISION = "return { body }, or undefined for the document's example";

/** Checks what a guard returned; throws a {@link PluginFailure} unless it is a refusal or `undefined`. */
export function expectRefusal(given: unknown): Verdict | undefined {
  if (given === undefined) return undefined;
  const members = expectMembers(given, "the guard returned", REFUSAL);
  if (!("rule" in members)) throw new PluginFailure(`the guard returned no rule: ${REFUSAL}`);
  return expectVerdict(members, "the guard");
}

/**
 * Checks what a handler returned and writes its body; `name` is its operationId.
 *
 * @throws PluginFailure that names the handler, the cause and the remedy
 */
export function expectDecision(given: unknown, name: string): Verdict | WrittenAnswer | undefined {
  if (given === undefined) return undefined;
  const members = expectMembers(given, `${name} returned`, DECISION);
  if ("rule" in members) return expectVerdict(members, name);
  expectKnown(members, name, ANSWER, DECISION);
  const { status, headers = {}, body, text = toJson(body, name) } = members;
  if (status !== undefined) expectStatus(status, name);
  if (text !== undefined && typeof text !== "string") {
    throw new PluginFailure(`${name} returned ${kindOf(text)} as text: give a string`);
  }
  const { told } = members;
  if (told !== undefined)
    expectVerdict(
      { status: 200, ...expectMembers(told, `${name} returned as told`, REFUSAL) },
      name,
    );
  const written = { status, headers: toHeaders(headers, name), text };
  return told === undefined
    ? written
    : { ...written, told: told as NonNullable<WrittenAnswer["told"]> };
}

function expectVerdict(members: Members, name: string): Verdict {
  expectKnown(members, name, VERDICT, `a refusal has ${VERDICT.join(", ")}`);
  const { status, rule, reason, example, at, body } = members;
  expectStatus(status, name);
  for (const [key, text] of Object.entries({
    rule,
    reason,
    example: example ?? "",
    at: at ?? "",
  })) {
    if (typeof text === "string") continue;
    throw new PluginFailure(
      `${name} returned ${kindOf(text)} as ${key} of a refusal: give a string`,
    );
  }
  if (body === undefined) return members as unknown as Verdict;
  expectMembers(
    body,
    `${name} returned as body of a refusal`,
    "give members of the example's body",
  );
  toJson(body, name);
  return members as unknown as Verdict;
}

function expectStatus(status: unknown, name: string): asserts status is number {
  if (Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599) return;
  const got = typeof status === "number" ? status : kindOf(status);
  throw new PluginFailure(
    `${name} returned the status ${got}: give a whole number from 200 to 599`,
  );
}

function toHeaders(given: unknown, name: string): Record<string, string> {
  const members = expectMembers(given, `${name} returned as headers`, "give an object of strings");
  const headers: Record<string, string> = {};
  for (const [key, text] of Object.entries(members)) {
    const problem = headerProblem(key, text);
    if (problem) {
      throw new PluginFailure(`${name} returned the header ${JSON.stringify(key)} ${problem}`);
    }
    headers[key.toLowerCase()] = text as string;
  }
  return headers;
}

function toJson(body: unknown, name: string): string | undefined {
  const problem = jsonProblem(body, "body");
  if (problem) throw new PluginFailure(`${name} returned a body that is not JSON: ${problem}`);
  return JSON.stringify(body);
}

function expectMembers(value: unknown, what: string, remedy: string): Members {
  const isPlain = Object.prototype.toString.call(value) === "[object Object]";
  if (isPlain) return value as Members;
  throw new PluginFailure(`${what} ${kindOf(value)}: ${remedy}`);
}

function expectKnown(members: Members, name: string, known: string[], remedy: string): void {
  const unknown = Object.keys(members).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  const advice = near ? `did you mean "${near}"?` : remedy;
  throw new PluginFailure(`${name} returned the unknown member "${unknown}": ${advice}`);
}
