import type { ServerResponse } from "node:http";
import { pipeline, Readable } from "node:stream";
import type { MockResponse } from "../types.ts";
import { LENGTHLESS } from "./bodiless.ts";
import { ENDLESS } from "./drain.ts";
import { sendFaulty } from "./send-faulty.ts";

/** Sends an answer; to HEAD, without its body. Throws for a header that HTTP forbids. */
export function sendAnswer(
  outgoing: ServerResponse,
  answer: MockResponse,
  method: string | undefined,
): void {
  if (answer.wire) {
    sendFaulty(outgoing, answer, answer.wire, method);
    return;
  }
  const { status, parts, stream, setCookies } = answer;
  const headers = setCookies
    ? { ...answer.headers, "set-cookie": [...setCookies] }
    : answer.headers;
  if (stream && method !== "HEAD") {
    outgoing.writeHead(status, headers);
    outgoing.emit(ENDLESS);
    pipeline(Readable.from(stream), outgoing, () => {});
    return;
  }
  if (answer.passing && method !== "HEAD") {
    outgoing.writeHead(status, headers);
    pipeline(Readable.from(answer.passing), outgoing, () => {});
    return;
  }
  if (parts) {
    outgoing.writeHead(status, headers);
    if (method === "HEAD") outgoing.end();
    else pipeline(Readable.from(parts), outgoing, () => {});
    return;
  }
  const body = answer.bytes ?? answer.body ?? "";
  const bytes = Buffer.byteLength(body);
  // Only a real server knows how long the body of its answer to HEAD would be.
  const isKnown = method === "HEAD" && answer.headers["content-length"] !== undefined;
  const length = LENGTHLESS.has(status) || isKnown ? {} : { "content-length": bytes };
  outgoing.writeHead(status, { ...headers, ...length });
  if (method === "HEAD") outgoing.end();
  // In ASCII both encodings are the same, and Node writes Latin-1 faster.
  else outgoing.end(body, bytes === body.length ? "latin1" : "utf8");
}
