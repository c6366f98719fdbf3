import { isNode, type Node } from "@carespec/document";
import { bodyOfText } from "./body.ts";
import { type Body, type Exchange, mediaTypeOf, type Pair } from "./exchange.ts";

const LEFT_OUT = /^\((longer than )?\d+ bytes( that are not text)?\)$/;

/** What the mock writes for a text in which a secret may be. */
const HIDDEN = /^\[redacted\]: /;

/** A text that is no JSON string: broken objects and lists, pages, and what stands for a body. */
const IS_NO_JSON_STRING = /^\s*([{[<"(]|$)/;

/** Whether a value is an entry of the mock's journal. */
export function isJournalEntry(value: unknown): value is Node & { request: Node; response: Node } {
  return (
    isNode(value) &&
    isNode(value.request) &&
    typeof value.request.path === "string" &&
    isNode(value.response)
  );
}

/** The requests of the mock's journal, as `/__mock/requests` and `--journal FILE` tell them. */
export function readJournal(entries: unknown[]): Exchange[] {
  return entries.filter(isJournalEntry).map((entry, index) => exchangeOf(entry, index + 1));
}

function exchangeOf(entry: Node & { request: Node; response: Node }, number: number): Exchange {
  const { request, response } = entry;
  const headers = pairsOf(request.headers);
  const answerHeaders = pairsOf(response.headers);
  const body = bodyOf(request.body, headers);
  const answered = bodyOf(response.body, answerHeaders);
  const status = Number(response.status) || 0;
  return {
    ...{ number, request: number, method: String(request.method).toUpperCase() },
    ...{ url: String(request.path), headers },
    ...(body && { body }),
    ...(status >= 100
      ? { answer: { status, headers: answerHeaders, ...(answered && { body: answered }) } }
      : { notACall: "aborted" as const }),
    ...("vendor" in entry && { vendor: entry.vendor as string | null }),
    answeredBy: answererOf(entry),
  };
}

/** Who answered, by what the mock notes of a request: it names the server that it forwarded to. */
export function answererOf({ upstream }: Node): "mock" | "upstream" {
  return typeof upstream === "string" && upstream !== "" ? "upstream" : "mock";
}

function bodyOf(body: unknown, headers: Pair[]): Body | undefined {
  if (body === undefined) return undefined;
  const header = headers.find(([name]) => /^content-type$/i.test(name))?.[1] ?? "";
  const type = mediaTypeOf(header);
  if (typeof body !== "string") return { type, json: body };
  if (LEFT_OUT.test(body) || HIDDEN.test(body)) return { type, unread: "left out" };
  if (/\bjson\b/.test(type) && !IS_NO_JSON_STRING.test(body)) return { type, json: body };
  return body === "" ? undefined : bodyOfText(body, header, headers);
}

function pairsOf(headers: unknown): Pair[] {
  if (!isNode(headers)) return [];
  return Object.entries(headers).map(([name, value]) => [name, String(value)]);
}
