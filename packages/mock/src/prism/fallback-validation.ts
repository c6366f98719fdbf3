import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpRequest, PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import * as E from "./either.ts";
import { headerText } from "./header-value.ts";
import { DiagnosticSeverity } from "./prism-enums.ts";
import { prismValidators } from "./private-modules.ts";

/*
 * Prism's validation throws, and its own server crashes, at a missing header that is declared as a
 * list or an object, at such a header of an answer, at a path parameter that is not written in its
 * style, and at a comma in the path. After that, these validate each parameter alone. What Prism
 * cannot read even then is wrong in the path; elsewhere it passes.
 */

type Violations = NonEmptyArray<IPrismDiagnostic>;

/** One parameter, in an operation that has no other. */
interface Single {
  part: "path" | "query" | "headers";
  name: string;
  required: boolean;
  resource: IHttpOperation;
}

/** Validates the path, the query and the headers of a request. */
export function createFallbackInput(): PrismHttpComponents["validateInput"] {
  const operations = new WeakMap<IHttpOperation, Single[]>();
  return ({ resource, element }) => {
    const singles = operations.get(resource) ?? singlesOf(resource);
    operations.set(resource, singles);
    const request = withReadablePath(element);
    const found = singles.flatMap(
      (single) =>
        look(() =>
          prismValidators.validateInput({ resource: single.resource, element: request }),
        ) ?? unreadable(single, request),
    );
    return toResult(found, element);
  };
}

/** Validates an answer; its headers are taken as they will be written. */
export function createFallbackOutput(): PrismHttpComponents["validateOutput"] {
  const operations = new WeakMap<IHttpOperation, IHttpOperation[]>();
  return ({ resource, element }) => {
    const parts = operations.get(resource) ?? answerParts(resource);
    operations.set(resource, parts);
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.headers ?? {})) {
      const text = headerText(value);
      if (text !== undefined) headers[name] = text;
    }
    const response = { ...element, headers };
    const found = parts.flatMap(
      (part) =>
        look(() => prismValidators.validateOutput({ resource: part, element: response })) ?? [],
    );
    return toResult(found, element);
  };
}

/** What a validation finds; `undefined` if Prism throws. */
function look(validate: () => E.Either<Violations, unknown>): IPrismDiagnostic[] | undefined {
  try {
    const result = validate();
    return E.isLeft(result) ? result.left : [];
  } catch {
    return undefined;
  }
}

function toResult<Element>(found: IPrismDiagnostic[], element: Element) {
  const [first, ...others] = found;
  return first ? E.left<Violations, Element>([first, ...others]) : E.right(element);
}

function singlesOf(resource: IHttpOperation): Single[] {
  return (["path", "query", "headers"] as const).flatMap((part) =>
    (resource.request?.[part] ?? []).map((parameter) => ({
      part,
      name: parameter.name,
      required: parameter.required ?? false,
      resource: { ...resource, request: { [part]: [parameter] } },
    })),
  );
}

/** The operation without its answers' headers, and with one of them at a time and no body. */
function answerParts(resource: IHttpOperation): IHttpOperation[] {
  const { responses } = resource;
  const names = new Set(responses.flatMap(({ headers = [] }) => headers.map(({ name }) => name)));
  const only = (wanted: string) =>
    responses.map(({ headers = [], ...response }) => ({
      ...response,
      contents: [],
      headers: headers.filter(({ name }) => name === wanted),
    }));
  const bare = responses.map((response) => ({ ...response, headers: [] }));
  return [bare, ...[...names].map(only)].map(
    (parts) => ({ ...resource, responses: parts }) as IHttpOperation,
  );
}

/** Prism takes a comma for the end of a value, unless it is escaped. */
function withReadablePath(element: IHttpRequest): IHttpRequest {
  const { "content-type": _, ...headers } = element.headers ?? {};
  return {
    ...element,
    headers,
    url: { ...element.url, path: element.url.path.replaceAll(",", "%2C") },
  };
}

function unreadable(
  { part, name, required }: Single,
  { headers, url }: IHttpRequest,
): IPrismDiagnostic[] {
  const severity = DiagnosticSeverity.Error;
  if (part === "path") {
    const message = `Request path parameter ${name} is not written in its style`;
    return [{ path: ["path", name], code: "style", message, severity }];
  }
  const given = part === "headers" ? headers?.[name.toLowerCase()] : url.query?.[name];
  if (given !== undefined || !required) return [];
  const where = part === "headers" ? "header" : part;
  const message = `Request ${where} must have required property '${name.toLowerCase()}'`;
  return [{ path: [where], code: "required", message, severity }];
}
