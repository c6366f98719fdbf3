import { follow, isNode, type Node, sensitivityOf } from "@carespec/document";
import { type Answer, hasPlaceholder, headerOf, shownName } from "@carespec/traffic";
import { shapeOf } from "../schema/shape.ts";
import { compareBody } from "./body.ts";
import { type Context, operationKeys } from "./context.ts";
import { isOwnHeader } from "./headers.ts";
import { partAt, pointerBelow } from "./part-at.ts";
import { valueOfText } from "./text-value.ts";
import { compareValue } from "./value.ts";

/** Compares an answer: its status, headers and body. */
export function compareAnswer(context: Context, answer: Answer, method: string): void {
  const { status, headers, body } = answer;
  const { document, tally } = context;
  const keys = [...operationKeys(tally), "responses"];
  const responses = isNode(tally.placed.operation.responses)
    ? tally.placed.operation.responses
    : {};
  const range = `${Math.floor(status / 100)}XX`;
  const found = [String(status), range, range.toLowerCase(), "default"].find((each) =>
    Object.hasOwn(responses, each),
  );
  if (found === undefined) {
    const shape = shapeOf(jsonOf(body));
    const addition = { pointer: tally.placed.pointer, name: String(status), shape };
    context.find({
      level: "unknown",
      kind: "status",
      text: "is not in the document",
      keys,
      addition,
    });
    return;
  }
  const own = [...keys, found];
  context.see(own);
  const response = follow(document, pointerBelow("#", ...own));
  compareHeaders(context, answer, { ...response, keys: own });
  const content = isNode(response.node.content) ? response.node.content : {};
  if (method === "HEAD") return;
  if (body) compareBody(context, body, { pointer: response.pointer, keys: own, content });
  else if (Object.keys(content).length === 0) return;
  else if (headerOf(headers, "content-length") !== "0")
    context.passOver("bodies that are not kept");
  else {
    const text = "is empty; the document describes one";
    context.find({
      level: "contradicts",
      kind: "body",
      place: "body",
      text,
      keys: [...own, "content"],
    });
  }
}

function jsonOf(body: Answer["body"]): unknown {
  if (body?.json !== undefined) return body.json;
  try {
    return body?.text === undefined ? undefined : JSON.parse(body.text);
  } catch {
    return undefined;
  }
}

function compareHeaders(
  context: Context,
  { headers, status }: Answer,
  { node, pointer, keys }: { node: Node; pointer: string; keys: readonly string[] },
): void {
  const documented = isNode(node.headers) ? node.headers : {};
  const names = Object.keys(documented);
  for (const name of names) {
    const value = headerOf(headers, name.toLowerCase());
    const header = partAt(context, pointerBelow(pointer, "headers", name), [
      ...keys,
      "headers",
      name,
    ]);
    if (value !== undefined) {
      context.see(header.keys);
      const { schema } = header.node;
      if (!isNode(schema) || hasPlaceholder(value)) continue;
      const part = partAt(context, pointerBelow(header.pointer, "schema"), [
        ...header.keys,
        "schema",
      ]);
      const isSecret = sensitivityOf(context.document, header.node) !== undefined;
      const meant = valueOfText(context.document, schema, value);
      compareValue(context, part, meant, `header ${name}`, isSecret);
    } else if (header.node.required === true && headers.length > 0) {
      const place = `header ${name}`;
      context.find({
        level: "contradicts",
        kind: "required",
        place,
        text: "is missing",
        keys: header.keys,
      });
    }
  }
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const [name] of headers) {
    const lower = name.toLowerCase();
    if (
      known.has(lower) ||
      !isOwnHeader(lower, "answer") ||
      (lower === "location" && status >= 300 && status < 400)
    )
      continue;
    const place = `header ${shownName(lower)}`;
    const text = "is not in the document";
    context.find({ level: "unknown", kind: "response-header", place, text, keys });
  }
}
