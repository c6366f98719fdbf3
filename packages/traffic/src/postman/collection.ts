import { isNode, type Node } from "@carespec/document";
import type { Answer, Exchange, Pair } from "../exchange.ts";
import { fill, type Variables } from "../placeholder.ts";
import { addressOf } from "./address.ts";
import { authOf } from "./auth.ts";
import { isJsonText, postmanBody, rawBody } from "./body.ts";
import { settingsOf } from "./settings.ts";

/** Whether a value is a Postman collection, 2.0 or 2.1, or the page of one that was published. */
export function isPostman(value: unknown): value is Node {
  if (!isNode(value) || !isNode(value.info)) return false;
  return value.info.schema !== undefined || value.info._postman_id !== undefined;
}

/**
 * The requests of a collection, one exchange for each answer that is saved with them, or one without.
 *
 * @param environment - values that go before the collection's own
 */
export function readPostmanItems(collection: Node, environment: Variables): Exchange[] {
  const own = settingsOf(collection.variable).filter(([, value]) => value !== "");
  const variables = new Map([...own, ...environment]);
  const found = requestsIn(collection.item, { auth: collection.auth, variables, tag: undefined });
  let number = 0;
  return found.flatMap((request, index) =>
    exchangesOf(request, index + 1).map((exchange) => ({ ...exchange, number: ++number })),
  );
}

/** What a folder gives to what is in it. */
interface Inherited {
  auth: unknown;
  variables: Variables;
  tag: string | undefined;
}

interface Found extends Inherited {
  name: string;
  node: Node;
  responses: Node[];
}

function requestsIn(items: unknown, above: Inherited): Found[] {
  return (Array.isArray(items) ? items : []).filter(isNode).flatMap((item): Found[] => {
    const auth = item.auth ?? above.auth;
    const own = settingsOf(item.variable);
    const variables = own.length > 0 ? new Map([...above.variables, ...own]) : above.variables;
    if (Array.isArray(item.item)) {
      return requestsIn(item.item, { auth, variables, tag: above.tag ?? String(item.name) });
    }
    const node = nodeOf(item.request);
    if (!node) return [];
    const responses = Array.isArray(item.response) ? item.response.filter(isNode) : [];
    const name = String(item.name ?? "");
    return [{ ...above, variables, auth: node.auth ?? auth, name, node, responses }];
  });
}

function nodeOf(request: unknown): Node | undefined {
  if (typeof request === "string") return { url: request, method: "GET" };
  return isNode(request) ? request : undefined;
}

type Unnumbered = Omit<Exchange, "number">;

function exchangesOf({ name, tag, node, auth, responses, variables }: Found, request: number) {
  const described = {
    summary: name,
    ...(textOf(node.description) && { description: textOf(node.description) as string }),
    ...(tag !== undefined && { tag }),
  };
  const sent = sentOf(node, auth, variables);
  if (responses.length === 0) return [{ request, ...sent, ...described } as Unnumbered];
  return responses.map((response): Unnumbered => {
    const original = nodeOf(response.originalRequest);
    const asked =
      original?.url === undefined ? sent : sentOf(original, original.auth ?? auth, variables);
    return { request, ...asked, ...described, answer: answerOf(response, variables) };
  });
}

function sentOf(node: Node, auth: unknown, variables: Variables) {
  const added = authOf(auth);
  const written = headersOf(node.header, variables);
  const isWritten = (name: string) => written.some(([each]) => same(each, name));
  const headers = [...written, ...added.headers.filter(([name]) => !isWritten(name))];
  const body = postmanBody(node.body, variables, written);
  const url = addressOf(node.url, variables);
  const keys = added.query.map((name) => `${encodeURIComponent(name)}=%5Bredacted%5D`).join("&");
  return {
    method: String(node.method ?? "GET").toUpperCase(),
    url: keys === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${keys}`,
    headers,
    ...(body && { body }),
    ...(added.auth && { auth: added.auth }),
  };
}

function answerOf(response: Node, variables: Variables): Answer {
  const headers = headersOf(response.header, variables);
  const text = fill(typeof response.body === "string" ? response.body : "", variables);
  const language = isJsonText(text) ? "json" : String(response._postman_previewlanguage ?? "");
  const body = text === "" ? undefined : rawBody(text, language, headers);
  return { status: Number(response.code ?? 200), headers, ...(body && { body }) };
}

function headersOf(value: unknown, variables: Variables): Pair[] {
  return settingsOf(value).map(([name, each]) => [fill(name, variables), fill(each, variables)]);
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function textOf(description: unknown): string | undefined {
  const text = isNode(description) ? description.content : description;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}
