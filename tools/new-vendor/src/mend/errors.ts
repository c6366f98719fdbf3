import {
  isNode,
  type Node,
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  securityOf,
} from "@carespec/document";
import { createNames } from "@carespec/document/normalize";
import { componentsOf, type Draft, ours, tell } from "./draft.ts";
import { isJson } from "./media-types.ts";

/** Words for statuses, as names of shared responses. */
const REASONS: Record<string, string> = {
  "400": "BadRequest",
  "401": "Unauthorized",
  "402": "PaymentRequired",
  "403": "Forbidden",
  "404": "NotFound",
  "405": "MethodNotAllowed",
  "406": "NotAcceptable",
  "408": "RequestTimeout",
  "409": "Conflict",
  "410": "Gone",
  "412": "PreconditionFailed",
  "413": "PayloadTooLarge",
  "415": "UnsupportedMediaType",
  "422": "UnprocessableEntity",
  "423": "Locked",
  "428": "PreconditionRequired",
  "429": "TooManyRequests",
  "500": "InternalError",
  "501": "NotImplemented",
  "502": "BadGateway",
  "503": "ServiceUnavailable",
  "504": "GatewayTimeout",
  "4XX": "ClientError",
  "5XX": "ServerError",
  default: "Failure",
};

const SAYS: Record<string, string> = {
  "400": "The request is not valid",
  "401": "The credentials are missing or wrong",
  "404": "Nothing has this id",
};

/**
 * Moves errors that are written out in operations to shared responses, and adds those that follow
 * from an operation's shape: 401 behind credentials, 400 for a body, 404 for a path parameter. What is
 * added is marked as ours, and has the body of the vendor's other errors.
 */
export function shareErrors(draft: Draft): void {
  const { document } = draft;
  const shared = componentsOf(document, "responses");
  const names = createNames(Object.keys(shared), (name) => name.toLowerCase());
  const known = new Map<string, string>();
  const operations = operationsOf(document);
  for (const { operation } of operations) {
    const responses = (operation.responses ?? {}) as Record<string, Node>;
    operation.responses = responses;
    for (const [status, response] of Object.entries(responses)) {
      if (!/^([45]|default)/.test(status) || typeof response.$ref === "string") continue;
      responses[status] = refer(status, response);
    }
  }
  const body = commonErrorBody(document);
  const added = new Map<string, string[]>();
  for (const placed of operations) {
    const responses = placed.operation.responses as Record<string, Node>;
    for (const status of missingErrors(document, placed)) {
      responses[status] = refer(status, addedError(draft, status, body));
      const ids = added.get(status) ?? [];
      added.set(status, [...ids, `\`${placed.operation.operationId}\``]);
    }
    placed.operation.responses = inOrder(responses);
  }
  for (const [status, ids] of [...added].sort()) {
    tell(draft.told.left, "Confirm", `the answer ${status}, which was added to ${ids.join(", ")}`);
  }
  if (Object.keys(shared).length === 0) delete document.components?.responses;

  function refer(status: string, response: Node): Node {
    const key = `${status} ${JSON.stringify(response)}`;
    let name = known.get(key);
    if (name === undefined) {
      name = names.give(REASONS[status] ?? `Status${status}`);
      known.set(key, name);
      shared[name] = response;
    }
    return { $ref: `#/components/responses/${name}` };
  }
}

/** Errors that an operation of this shape must list and does not. */
function missingErrors(
  document: OpenApiDocument,
  { operation, parameters }: PlacedOperation,
): string[] {
  const statuses = Object.keys(operation.responses ?? {});
  const has = (wanted: RegExp) => statuses.some((status) => wanted.test(status));
  const isSecured = securityOf(document, operation).some((each) => Object.keys(each).length > 0);
  const missing = [];
  if (operation.requestBody !== undefined && !has(/^(400|422)$/)) missing.push("400");
  if (isSecured && !has(/^401$/)) missing.push("401");
  if (parameters.some((each) => each.in === "path") && !has(/^404$/)) missing.push("404");
  if (missing.length === 0 && !has(/^4(\d\d|XX)$/)) missing.push("400");
  return missing;
}

/** The JSON body that most of the vendor's errors have; `default` counts too. */
function commonErrorBody(document: OpenApiDocument): Node | undefined {
  const counts = new Map<string, number>();
  for (const { operation } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!/^([45]|default)/.test(status)) continue;
      const schema = jsonSchemaOf(document, response as Node);
      if (schema === undefined) continue;
      const key = JSON.stringify(schema);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && (JSON.parse(most[0]) as Node);
}

function jsonSchemaOf(document: OpenApiDocument, response: Node): unknown {
  const name = typeof response.$ref === "string" ? response.$ref.split("/").at(-1) : undefined;
  const written = name === undefined ? response : document.components?.responses?.[name];
  const content = isNode(written) && isNode(written.content) ? written.content : {};
  const type = Object.keys(content).find(isJson);
  return type === undefined ? undefined : (content[type] as Node).schema;
}

function addedError(draft: Draft, status: string, schema: Node | undefined): Node {
  const how = schema
    ? "its body is that of the vendor's other errors"
    : "nothing is known of its body";
  return {
    description: SAYS[status] ?? "The request is not valid",
    ...(schema && { content: { "application/json": { schema } } }),
    "x-evidence": ours(draft, `The vendor's document does not list this answer; ${how}.`),
  };
}

/** Statuses ascending, ranges behind their own codes, `default` last. */
export function inOrder<T>(responses: Record<string, T>): Record<string, T> {
  const rank = (status: string) =>
    status === "default" ? 1000 : Number(status.replaceAll("X", "9"));
  return Object.fromEntries(
    Object.entries(responses).sort(([one], [other]) => rank(one) - rank(other)),
  );
}
