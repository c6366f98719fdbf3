import { UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import { ascii } from "@carespec/mock-kit";
import { answerOf } from "../answer-of.ts";
import { CONTROL_PREFIX } from "../http/control-access.ts";
import { withoutExcerpt } from "../http/json-syntax-error.ts";
import { ownProblem } from "../http/problem.ts";
import type { Mount } from "../mount.ts";
import { createEngine, type Inspection } from "../prism/engine.ts";
import { sharedOperations } from "../prism/load-operations.ts";
import { malformedPart } from "../prism/malformed.ts";
import { parseRequest } from "../prism/parse-request.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";
import { readSession } from "../steering/session-id.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import type { Vendor } from "../vendors/load.ts";
import { createOperations } from "./operations.ts";
import { inWords } from "./pattern-words.ts";
import { createSessionHandle, type Services } from "./session-handle.ts";

/** Serves the control API under `/__mock`. Prism routes and validates by the API's own document. */
export async function mountControl(
  document: OpenApiDocument,
  vendors: Vendor[],
  services: Services,
): Promise<Mount> {
  const engine = await createEngine(await sharedOperations(document));
  const operations = createOperations(vendors, services, document);
  const paths = Object.entries(document.paths ?? {});

  async function answer(request: MockRequest): Promise<MockResponse> {
    const method = request.method === "HEAD" ? "GET" : request.method;
    const parsed = parseRequest({ ...request, method });
    // Prism does not treat `__server` as a parameter; here it is an unknown one.
    delete parsed.url.baseUrl;
    const inspection = engine.inspect(parsed);
    const operate = operations[inspection?.operation.id ?? ""];
    if (!inspection || !operate) return nothingThere(parsed, request, paths);
    expectValid(inspection, parsed);
    // Prism treats null as a missing body, which some operations allow.
    if (request.body?.length && parsed.body === null) {
      throw new UserError("body: expected an object, got null");
    }
    const handle = createSessionHandle(services, readSession(request.headers));
    const origin = `${request.isSecure ? "https" : "http"}://${request.headers.host ?? "localhost"}${request.prefix ?? ""}`;
    const query = parsed.url.query as Record<string, string>;
    const { headers } = request;
    return operate({ handle, origin, query, headers, body: parsed.body ?? undefined });
  }

  return { prefix: CONTROL_PREFIX, handle: (request) => answer(request).catch(answerOf) };
}

/** Throws a {@link UserError} for the first way in which the request breaks the document. */
function expectValid({ operation, violations }: Inspection, request: ParsedRequest): void {
  if (request.invalidJson) {
    throw new UserError(`the body is not JSON: ${withoutExcerpt(request.invalidJson)}`);
  }
  const [violation] = violations;
  if (violation?.code === "mediaType") {
    const sent = request.headers["content-type"] ?? "";
    throw new UserError(`the body's Content-Type is "${sent}": send application/json`);
  }
  if (violation) {
    const { at } = violation;
    const message = inWords(violation.message);
    throw new UserError(at ? `${at}: ${message}` : message);
  }
  const known = operation.query;
  for (const [name, value] of Object.entries(request.url.query ?? {})) {
    const choice = known.length > 0 ? `choose from ${known.join(", ")}` : "this route has none";
    if (!known.includes(name)) throw new UserError(`unknown parameter "${name}": ${choice}`);
    if (value === "") throw new UserError(`query/${name} is empty: give a value or leave it out`);
  }
}

function nothingThere(
  parsed: ParsedRequest,
  { path, method }: MockRequest,
  paths: [string, Record<string, unknown>][],
): MockResponse {
  const methods = Object.keys(paths.find(([known]) => known === path)?.[1] ?? {});
  const known = paths.map(([route]) => route).join(", ");
  if (methods.length === 0) {
    return ownProblem(404, "Not found", `No control route ${ascii(path)}. Known: ${known}`);
  }
  const allow = methods.filter((name) => /^(get|put|post|delete)$/.test(name));
  const malformed = malformedPart(parsed);
  if (malformed && allow.includes(parsed.method)) throw new UserError(malformed);
  if (allow.includes("get")) allow.push("head");
  const taken = allow.join(", ").toUpperCase();
  return ownProblem(405, "Method not allowed", `${path} takes ${taken}, not ${method}`, {
    allow: taken,
  });
}
