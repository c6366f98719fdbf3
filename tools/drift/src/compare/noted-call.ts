import { type Body, type Exchange, type Pair, shownMediaType } from "@carespec/traffic";
import { merged, type Shape, shapeOf } from "../schema/shape.ts";
import { isQueryName } from "./query-name.ts";
import { plainValue } from "./text-value.ts";

/** What requests of an unknown operation have in common, without their values. */
export interface NotedCall {
  /** In small letters. */
  method: string;
  path: string;
  requests: number;
  query: Map<string, Shape>;
  /** Bodies by their media types. */
  sent: Map<string, Shape>;
  answers: Map<string, Map<string, Shape>>;
}

/** Adds a request to the calls of its kind. */
export function noteCall(
  calls: Map<string, NotedCall>,
  { method, body, answer }: Exchange,
  path: string,
  query: Pair[],
): void {
  const key = `${method} ${path}`;
  const call = calls.get(key) ?? emptyCall(method.toLowerCase(), path);
  calls.set(key, call);
  call.requests += 1;
  for (const [name, value] of query) {
    if (isQueryName([name, value]))
      call.query.set(name, merged(call.query.get(name), shapeOf(plainValue(value))));
  }
  if (body && !(answer && answer.status >= 400)) noteBody(call.sent, body);
  if (!answer) return;
  const status = String(answer.status);
  const bodies = call.answers.get(status) ?? new Map<string, Shape>();
  call.answers.set(status, bodies);
  if (answer.body) noteBody(bodies, answer.body);
}

function emptyCall(method: string, path: string): NotedCall {
  return { method, path, requests: 0, query: new Map(), sent: new Map(), answers: new Map() };
}

function noteBody(bodies: Map<string, Shape>, body: Body): void {
  if (shownMediaType(body.type) !== body.type) return;
  const value = bodyValue(body);
  bodies.set(body.type, merged(bodies.get(body.type), shapeOf(value)));
}

function bodyValue({ json, text, fields }: Body): unknown {
  if (fields) return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  if (json !== undefined) return json;
  try {
    return JSON.parse(text ?? "");
  } catch {
    return text ?? "";
  }
}
