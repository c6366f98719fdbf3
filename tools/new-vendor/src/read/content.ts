import { type Body, writePlaceholders } from "@carespec/traffic";
import type { Content } from "./exchange.ts";

/** A body as a document is inferred from it; fields of a form are JSON. One that was not kept is missing. */
export function contentOf(body: Body | undefined): Content | undefined {
  if (body?.unread === "binary") {
    return { type: body.type || "application/octet-stream", text: "", isBinary: true };
  }
  if (!body || body.unread) return undefined;
  const type = body.type || "application/json";
  if (body.fields) {
    const values = body.fields.map(({ name, value }) => [name, asWritten(value)]);
    const files = body.fields.flatMap(({ name, isFile }) => (isFile ? [name] : []));
    return { type, text: JSON.stringify(Object.fromEntries(values)), files };
  }
  return { type, text: asWritten(body.text ?? JSON.stringify(body.json) ?? "") };
}

/** The bodies that a file has not as they were sent. */
export function lostOf(body: Body | undefined, answer: Body | undefined): { lost?: string[] } {
  const said = (each: Body | undefined, name: string) =>
    each?.unread === undefined || each.unread === "binary"
      ? []
      : [`the ${name} was ${WHY[each.unread]}`];
  const lost = [...said(body, "body"), ...said(answer, "answer")];
  return lost.length > 0 ? { lost } : {};
}

const WHY = {
  compressed: "recorded compressed",
  encoded: "recorded in an unknown encoding",
  "left out": "not recorded",
  "longer than 20 MB": "longer than 20 MB",
};

/** A text whose variables without a value stand in double braces. */
export function asWritten(text: string): string {
  return writePlaceholders(text, (name) => `{{${name}}}`);
}
