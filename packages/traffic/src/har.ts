import { isNode, type Node } from "@carespec/document";
import { bodyOfBytes, bodyOfFields, bodyOfText } from "./body.ts";
import {
  type Answer,
  type Body,
  type Exchange,
  headerOf,
  mediaTypeOf,
  type Pair,
} from "./exchange.ts";
import { answererOf } from "./journal.ts";

/** What the mock writes for a body that it did not keep. */
const LEFT_OUT = /^\((longer than )?\d+ bytes( that are not text)?\)$/;

interface Log {
  creator?: unknown;
  entries: unknown[];
}

/** Whether a value is an HTTP Archive. */
export function isHar(value: unknown): value is Node & { log: Log } {
  return isNode(value) && isNode(value.log) && Array.isArray(value.log.entries);
}

/** The requests and answers of an HTTP Archive (HAR 1.2), those of browsers and the mock among them. */
export function readHarEntries({ log }: { log: Log }): Exchange[] {
  const isOfMock = isNode(log.creator) && log.creator.name === "carespec-mock";
  return log.entries.flatMap((entry, index) => {
    const exchange = exchangeOf(entry, index + 1, isOfMock);
    return exchange ? [exchange] : [];
  });
}

function exchangeOf(entry: unknown, number: number, isOfMock: boolean): Exchange | undefined {
  if (!isNode(entry) || !isNode(entry.request) || !isAddress(entry.request.url)) {
    return undefined;
  }
  const { response } = entry;
  const request = entry.request as Node & { url: string };
  const mock = isNode(entry._mock) ? entry._mock : undefined;
  const method = String(request.method ?? "GET").toUpperCase();
  const url = typeof mock?.path === "string" ? mock.path : request.url;
  const headers = pairsOf(request.headers);
  const body = sentOf(request, headers);
  const answer = isNode(response) ? answerOf(response) : undefined;
  const notACall = reasonOf(method, request.url, entry, answer);
  const auth = authOf(headers);
  return {
    ...{ number, request: number, method, url, headers },
    ...(body && { body }),
    ...(answer && !notACall && { answer }),
    ...(auth && { auth }),
    ...(notACall && { notACall }),
    ...(mock && "vendor" in mock && { vendor: mock.vendor as string | null }),
    ...((isOfMock || mock) && { answeredBy: answererOf(mock ?? {}) }),
  };
}

function isAddress(url: unknown): url is string {
  return typeof url === "string" && url.trim() !== "";
}

function reasonOf(
  method: string,
  url: string,
  entry: Node,
  answer: Answer | undefined,
): Exchange["notACall"] {
  if (method === "CONNECT") return "tunnel";
  const isSocket = /^wss?:/i.test(url) || entry._webSocketMessages !== undefined;
  if (isSocket || answer?.status === 101) return "websocket";
  return answer === undefined || !(answer.status >= 100) ? "aborted" : undefined;
}

function answerOf(response: Node): Answer {
  const headers = pairsOf(response.headers);
  const content = isNode(response.content) ? response.content : {};
  const body = contentOf(content, headers);
  const type = mediaTypeOf(typeOf(content.mimeType, headers));
  return { status: Number(response.status) || 0, headers, type, ...(body && { body }) };
}

function contentOf(content: Node, headers: Pair[]): Body | undefined {
  const type = typeOf(content.mimeType, headers);
  if (typeof content.comment === "string" && LEFT_OUT.test(content.comment)) {
    return { type: mediaTypeOf(type), unread: "left out" };
  }
  const { text, encoding } = content;
  if (typeof text !== "string" || text === "") return undefined;
  if (LEFT_OUT.test(text)) return { type: mediaTypeOf(type), unread: "left out" };
  if (!isKnown(encoding)) return { type: mediaTypeOf(type), unread: "encoded" };
  return /^base64$/i.test(String(encoding))
    ? bodyOfBytes(Buffer.from(text, "base64"), type, headers)
    : bodyOfText(text, type, headers);
}

/** Whether an encoding is one that archives have; some recorders name what the server compressed with. */
function isKnown(encoding: unknown): boolean {
  return encoding === undefined || /^(|base64|identity|utf-?8)$/i.test(String(encoding ?? ""));
}

function sentOf({ postData: posted, bodySize }: Node, headers: Pair[]): Body | undefined {
  if (!isNode(posted)) {
    const isLeftOut = Number(bodySize) > 0 || Number(headerOf(headers, "content-length")) > 0;
    return isLeftOut ? { type: mediaTypeOf(typeOf("", headers)), unread: "left out" } : undefined;
  }
  const found = contentOf(posted, headers);
  if (found) return found;
  // A HAR may have the fields of a form instead of its text.
  const params = (Array.isArray(posted.params) ? posted.params : []).filter(isNode);
  if (params.length === 0) return undefined;
  const type = mediaTypeOf(String(posted.mimeType));
  const fields = params.map(({ name, value, fileName }) => ({
    ...{ name: String(name), value: String(value ?? ""), isFile: fileName !== undefined },
  }));
  return bodyOfFields(fields, type.includes("form") ? type : "application/x-www-form-urlencoded");
}

function typeOf(mimeType: unknown, headers: Pair[]): string {
  const header = headers.find(([name]) => /^content-type$/i.test(name))?.[1];
  const type = typeof mimeType === "string" ? mimeType : "";
  return type === "" || type === "x-unknown" ? (header ?? "") : type;
}

/** Headers. Those of HTTP/2 that begin with a colon repeat the first line. */
function pairsOf(list: unknown): Pair[] {
  return (Array.isArray(list) ? list : [])
    .filter((each) => isNode(each) && typeof each.name === "string")
    .map(({ name, value }): Pair => [name, String(value ?? "")])
    .filter(([name]) => !name.startsWith(":"));
}

function authOf(headers: Pair[]): Exchange["auth"] {
  for (const [name, value] of headers) {
    if (/^authorization$/i.test(name)) return /^basic /i.test(value) ? "basic" : "bearer";
    if (/^x-.*(key|token|auth)/i.test(name)) return { header: name };
  }
  return undefined;
}
