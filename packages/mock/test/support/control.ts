import type { IHttpOperation } from "@stoplight/types";
import { createChecker } from "../../src/check/checker.ts";
import { createCompile } from "../../src/check/document-schemas.ts";
import { readControlDocument } from "../../src/control/document.ts";
import { createMock, type Mock, type MockOptions } from "../../src/index.ts";

type Fetch = Mock["fetch"];

/** The control API's own document. */
export const document = readControlDocument();
/** Its routes, and the methods that each of them takes, in capitals. */
export const routes = Object.entries(document.paths ?? {}).map(([path, item]) => {
  const methods = Object.keys(item).filter((key) => /^(get|put|post|delete)$/.test(key));
  return { path, methods: methods.map((method) => method.toUpperCase()) };
});

const { check } = createChecker(document);
const expectProblem = createCompile(document)({ $ref: "#/components/schemas/Problem" }, "#");

/** A mock whose `fetch` throws at an answer of control's that breaks the control document. */
export async function createCheckedMock(options: MockOptions = {}): Promise<Mock> {
  const mock = await createMock({ check: true, ...options });
  return { ...mock, fetch: withControlCheck(mock.fetch) };
}

/** A `fetch` that throws at such an answer. Answers of the vendors pass. */
export function withControlCheck(fetch: Fetch): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const response = await fetch(request);
    const path = new URL(url).pathname.replace(/^\/__session\/[^/]*/, "");
    if (!/^\/__mock(\/|$)/.test(path)) return response;
    // Events have no end that could be waited for.
    if (response.headers.get("content-type")?.startsWith("text/event-stream")) return response;
    const text = await response.clone().text();
    const breach = breachOf(method, path, response, text);
    if (breach) throw new Error(`${method} ${path} answers ${response.status}: ${breach} ${text}`);
    return response;
  };
}

function breachOf(method: string, path: string, response: Response, text: string) {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  const route = routes.find((candidate) => candidate.path === path);
  // No document describes an unknown route.
  if (!route || method === "HEAD") {
    if (method === "HEAD") return text && "HEAD has a body";
    if (status !== 404) return "no such route";
    return expectProblem(JSON.parse(text))?.message;
  }
  // A refused method does not have an operation; the path's other operations list the refusal.
  const known = route.methods.includes(method) ? method : (route.methods[0] ?? "");
  const operation = { path, method: known.toLowerCase() } as IHttpOperation;
  const found = check(operation, { status, headers, body: text || undefined });
  return found && `${found.text} (${found.pointer})`;
}
