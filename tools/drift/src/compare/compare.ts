import { isNode, type OpenApiDocument, operationsOf, requestBodyOf } from "@carespec/document";
import { type Exchange, hasPlaceholder, type Pair } from "@carespec/traffic";
import { createPaths } from "../match/paths.ts";
import { createServers, type ServerOptions } from "../match/servers.ts";
import { createPathWords } from "../match/words.ts";
import type { Part } from "../schema/part.ts";
import { createSchemas } from "../schema/schemas.ts";
import { compareAnswer } from "./answer.ts";
import { compareBody } from "./body.ts";
import { type Context, createContext, operationKeys } from "./context.ts";
import { credentialPlaces, keepsCredentials, lackingCredentials } from "./credentials.ts";
import { noteCall } from "./noted-call.ts";
import { compareParameters } from "./parameters.ts";
import { add, count, createTally, type OperationTally, type Tally } from "./tally.ts";
import { unknownOperation } from "./unknown-operation.ts";

/** Compares recorded or written requests with a bundled document. */
export function compareTraffic(
  document: OpenApiDocument,
  exchanges: readonly Exchange[],
  options: ServerOptions,
): Tally {
  const tally = createTally(operationsOf(document));
  const paths = createPaths(document);
  const targetOf = createServers(document, options, (path) => paths.find(path) !== undefined);
  const places = credentialPlaces(document);
  const hasCredentials = keepsCredentials(exchanges, places);
  const shared = { document, schemas: createSchemas(document), parts: new Map<string, Part>() };
  const words = createPathWords(document, options);
  for (const exchange of exchanges) {
    if (exchange.notACall === "tunnel" || exchange.notACall === "websocket") {
      count(tally.passedOver, `requests that open a ${exchange.notACall}`);
      continue;
    }
    const target = targetOf(exchange);
    if (!target.isHere) {
      count(tally.elsewhere, target.host);
      continue;
    }
    if (options.withoutMock && (exchange.answeredBy ?? (target.isMock && "mock")) === "mock") {
      count(tally.passedOver, "answers of the mock");
      continue;
    }
    const found = paths.find(target.path);
    const placed = found?.operations.find(({ method }) => method === exchange.method.toLowerCase());
    const asHead =
      exchange.method === "HEAD" && found?.operations.find(({ method }) => method === "get");
    const operation = placed ?? asHead;
    if (!operation && exchange.method === "OPTIONS") {
      count(tally.passedOver, "preflight requests");
      continue;
    }
    tally.requests += 1;
    if (exchange.notACall) count(tally.passedOver, "answers of aborted requests");
    if (!found || !operation) {
      const path = found?.template ?? paths.shown(target.path, words);
      add(tally.findings, unknownOperation(exchange, path, found), exchange.number);
      noteCall(tally.calls, exchange, path, pairsOf(target.query));
      continue;
    }
    const own = tally.operations.get(operation.pointer) as OperationTally;
    own.requests += 1;
    const contextOf = (where: string, direction: Context["direction"]) =>
      createContext(shared, tally, own, exchange.number, where, direction);
    if (isMeant(exchange)) {
      const context = contextOf("request", "request");
      const carried = {
        path: found.values,
        query: pairsOf(target.query),
        headers: exchange.headers,
      };
      compareParameters(context, carried, places);
      compareSent(context, exchange);
      if (hasCredentials) tellCredentials(context, exchange);
    }
    if (exchange.answer) compareAnswered(contextOf, own, exchange, tally);
  }
  return tally;
}

/** A request that the server refused may be wrong on purpose, and then it says nothing of the document. */
function isMeant({ answer }: Exchange): boolean {
  return answer === undefined || answer.status < 400;
}

function compareAnswered(
  contextOf: (where: string, direction: Context["direction"]) => Context,
  own: OperationTally,
  { answer, method }: Exchange,
  tally: Tally,
): void {
  if (!answer) return;
  if (answer.status === 304) {
    count(tally.passedOver, "answers 304, which have no body of their own");
    return;
  }
  count(own.statuses, String(answer.status));
  compareAnswer(contextOf(`answer ${answer.status}`, "answer"), answer, method);
}

function compareSent(context: Context, { body }: Exchange): void {
  const { document, tally } = context;
  const { operation } = tally.placed;
  const documented = requestBodyOf(document, operation);
  const keys = [...operationKeys(tally), "requestBody"];
  const content = documented && isNode(documented.content) ? documented.content : {};
  if (body) {
    if (documented) context.see(keys);
    const pointer = documented ? pointerOfBody(tally) : tally.placed.pointer;
    compareBody(context, body, {
      pointer,
      keys: documented ? keys : operationKeys(tally),
      content,
    });
  } else if (documented?.required === true) {
    context.find({
      level: "contradicts",
      kind: "required",
      place: "body",
      text: "is missing",
      keys,
    });
  }
}

function pointerOfBody({ placed }: OperationTally): string {
  const { requestBody } = placed.operation;
  const $ref = isNode(requestBody) && "$ref" in requestBody ? requestBody.$ref : undefined;
  return typeof $ref === "string" ? $ref : `${placed.pointer}/requestBody`;
}

function tellCredentials(context: Context, exchange: Exchange): void {
  if (!exchange.answer || exchange.answer.status >= 300) return;
  const { document, tally } = context;
  const lacking = lackingCredentials(document, tally.placed.operation, exchange);
  if (lacking === undefined) return;
  context.find({
    level: "unknown",
    kind: "credentials",
    place: "credentials",
    text: `${lacking} is not sent, and the answer is a success`,
    keys: operationKeys(tally),
  });
}

/** Decodes a query; placeholders stay. */
function pairsOf(query: string): Pair[] {
  if (query === "") return [];
  return [...new URLSearchParams(query)].map(
    ([name, value]): Pair => [name, hasPlaceholder(value) ? "[redacted]" : value],
  );
}
