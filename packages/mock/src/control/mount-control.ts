import { ascii } from "../ascii.ts";
import { parseRequest } from "../http/parse-request.ts";
import { withoutExcerpt } from "../json-problem.ts";
import type { Mount } from "../mount.ts";
import { createEngine, type Inspection } from "../prism/engine.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";
import { ownProblem } from "../prism/problem.ts";
import { StateUnavailable } from "../state/store.ts";
import { readSession } from "../steering/session-id.ts";
import type { MockRequest, MockResponse, OpenApiDocument } from "../types.ts";
import { UserError } from "../user-error.ts";
import type { Vendor } from "../vendors/load.ts";
import { UnknownSession } from "./journal-service.ts";
import { createOperations } from "./operations.ts";
import { createSessionHandle, type Services } from "./session-handle.ts";

/** Serves the control API under `/__mock`; its own document routes and validates, by Prism as well. */
export async function mountControl(
  document: OpenApiDocument,
  vendors: Vendor[],
  services: Services,
): Promise<Mount> {
  const engine = await createEngine(document);
  const operations = createOperations(vendors, services, document);
  const paths = Object.entries(document.paths ?? {});

  async function answer(request: MockRequest): Promise<MockResponse> {
    const method = request.method === "HEAD" ? "GET" : request.method;
    const parsed = parseRequest({ ...request, method });
    const inspection = engine.inspect(parsed);
    const operate = operations[inspection?.operation.iid ?? ""];
    if (!inspection || !operate) return nothingThere(request, paths);
    expectValid(inspection, parsed);
    const handle = createSessionHandle(services, readSession(request.headers));
    const origin = `http://${request.headers.host ?? "localhost"}${request.prefix ?? ""}`;
    const query = parsed.url.query as Record<string, string>;
    return operate({ handle, origin, query, body: parsed.body ?? undefined });
  }

  return { prefix: "/__mock", handle: (request) => answer(request).catch(toProblem) };
}

/** Throws a {@link UserError} for the first thing that the document has not got so. */
function expectValid({ operation, violations }: Inspection, request: ParsedRequest): void {
  if (request.invalidJson) {
    throw new UserError(`the body is not JSON: ${withoutExcerpt(request.invalidJson)}`);
  }
  const [violation] = violations;
  if (violation?.code === 415) {
    const sent = request.headers["content-type"] ?? "";
    throw new UserError(`the body's Content-Type is "${sent}": send application/json`);
  }
  if (violation) {
    const where = (violation.path ?? []).join("/");
    throw new UserError(where ? `${where}: ${violation.message}` : violation.message);
  }
  const known = (operation.request?.query ?? []).map(({ name }) => name);
  const unknown = Object.keys(request.url.query ?? {}).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const choice = known.length > 0 ? `choose from ${known.join(", ")}` : "there are none here";
  throw new UserError(`unknown parameter "${unknown}": ${choice}`);
}

function nothingThere(
  { path, method }: MockRequest,
  paths: [string, Record<string, unknown>][],
): MockResponse {
  const methods = Object.keys(paths.find(([known]) => known === path)?.[1] ?? {});
  const known = paths.map(([route]) => route).join(", ");
  if (methods.length === 0) {
    return ownProblem(404, "Not found", `No control route ${ascii(path)}. Known: ${known}`);
  }
  const allow = methods.filter((name) => /^(get|put|post|delete)$/.test(name));
  if (allow.includes("get")) allow.push("head");
  const taken = allow.join(", ").toUpperCase();
  return ownProblem(405, "Method not allowed", `${path} takes ${taken}, not ${method}`, {
    allow: taken,
  });
}

/** The answer to what control cannot do; throws on what is no user's mistake. */
function toProblem(error: unknown): MockResponse {
  if (error instanceof UnknownSession) return ownProblem(404, "Not found", error.message);
  if (error instanceof UserError) return ownProblem(400, "Bad request", error.message);
  if (error instanceof StateUnavailable) {
    return ownProblem(503, "State unavailable", error.message);
  }
  throw error;
}
