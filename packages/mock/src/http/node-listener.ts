import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockRequest, MockResponse, PromptHandler } from "../types.ts";
import { MAX_BODY_BYTES } from "./body-limit.ts";
import { createGate, type Gate } from "./gate.ts";
import { internalProblem } from "./problem.ts";
import { createHeadReader, type RequestHead } from "./request-heads.ts";
import { sendAnswer } from "./send-answer.ts";

/**
 * A handler as a `node:http` listener. The promise that the listener gives never rejects.
 *
 * @param gate - default: one that knows loopback names alone, so that no web page steers the mock
 */
export function toNodeListener(handle: PromptHandler, gate: Gate = createGate()) {
  const listener = toListener(gate.guard(handle));
  return (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> =>
    new Promise((resolve) => listener(incoming, outgoing, resolve));
}

/** The same, without a gate of its own and without a promise, which would cost each request some. */
export function toListener(handle: PromptHandler) {
  const readHead = createHeadReader();
  return (incoming: IncomingMessage, outgoing: ServerResponse, done = () => {}): void => {
    const fail = (error: unknown) => {
      // Either the client is gone, or a header of the answer has a character that HTTP forbids.
      if (incoming.errored || outgoing.headersSent) outgoing.destroy();
      else {
        // Node keeps the failed answer's, such as the OK of `500 OK`.
        outgoing.statusMessage = "";
        sendAnswer(outgoing, internalProblem(error), incoming.method);
      }
      done();
    };
    const answer = (found: MockResponse) =>
      attempt(() => {
        sendAnswer(outgoing, found, incoming.method);
        done();
      }, fail);
    const ask = (request: MockRequest) =>
      attempt(() => {
        const answered = handle(request);
        if (answered instanceof Promise) answered.then(answer, fail);
        else answer(answered);
      }, fail);
    attempt(() => {
      const head = readHead(incoming);
      if (head.refused) return answer(head.refused);
      const request = requestOf(head, outgoing);
      return hasBody(head) ? readBody(incoming, request, ask, fail) : ask(request);
    }, fail);
  };
}

function attempt(run: () => void, fail: (error: unknown) => void): void {
  try {
    run();
  } catch (error) {
    fail(error);
  }
}

function requestOf(head: RequestHead, outgoing: ServerResponse): MockRequest {
  const onAbandoned = (notify: () => void) => void outgoing.once("close", notify);
  const { method, path, search, headers } = head;
  return { method, path, search, headers, body: undefined, head, onAbandoned };
}

function hasBody({ headers }: RequestHead): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

/**
 * Reads the body by its events, and hands the request on with it. The async iterator of a stream costs
 * more than all the rest, and a promise more than a call.
 */
function readBody(
  incoming: IncomingMessage,
  request: MockRequest,
  next: (request: MockRequest) => void,
  fail: (error: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on("data", (chunk: Buffer) => {
    size += chunk.length;
    // The rest is read and dropped, so that the client can finish and see the answer.
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  });
  let isWhole = false;
  // What happens to the connection of a whole request, sending the answer will show.
  incoming.on("error", (error) => isWhole || fail(error));
  incoming.on("end", () => {
    isWhole = true;
    if (size > MAX_BODY_BYTES) request.tooLarge = true;
    else if (size > 0) request.body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    next(request);
  });
}
