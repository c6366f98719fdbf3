import type { SecurityScheme, VendorFacts, VendorSamples } from "@carespec/document";
import type { ParameterExample, RequestExample } from "../model/request-example.ts";
import type { SitePage } from "../model/site-vendor.ts";
import { isVariable, type SampleText, textOf } from "./sample-values.ts";

/** An HTTP request whose texts may hold variables. */
export interface SampleRequest {
  /** In capitals. */
  method: string;
  /** Behind the base URL, with the query. */
  path: SampleText;
  headers: [name: string, value: SampleText][];
  /** User and password, for Basic. */
  basic?: [user: SampleText, password: SampleText];
  body?: unknown;
}

/** Writes a call as an HTTP request, with all that a client of the vendor would add. */
export function toRequest(
  { method, path }: SitePage,
  example: RequestExample,
  samples: VendorSamples,
  { client }: VendorFacts,
): SampleRequest {
  const own = ofKind(example, "header").map(({ parameter, value }): [string, SampleText] => [
    parameter.name,
    textOf(value),
  ]);
  const request: SampleRequest = {
    method: method.toUpperCase(),
    path: [...pathText(path, ofKind(example, "path")), ...queryText(ofKind(example, "query"))],
    headers: own,
  };
  for (const [name, scheme] of example.security) {
    const names = samples.schemes?.[name]?.variables ?? client.credentials;
    authenticate(request, scheme, names);
  }
  if (example.body) {
    request.body = example.body.value;
    request.headers.push(["Content-Type", [example.body.contentType]]);
  }
  for (const [name, value] of Object.entries(samples.headers ?? {})) {
    const isThere = request.headers.some(([each]) => each.toLowerCase() === name.toLowerCase());
    if (!isThere) request.headers.push([name, [value]]);
  }
  return request;
}

/** The request with other headers; `null` leaves one out. */
export function withHeaders(
  { basic, ...request }: SampleRequest,
  headers: Record<string, SampleText | null>,
): SampleRequest {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const kept = request.headers.filter(([name]) => !names.includes(name.toLowerCase()));
  const added = Object.entries(headers).flatMap(([name, value]): SampleRequest["headers"] =>
    value ? [[name, value]] : [],
  );
  return {
    ...request,
    headers: [...kept, ...added],
    ...(basic && !names.includes("authorization") && { basic }),
  };
}

function authenticate(request: SampleRequest, scheme: SecurityScheme, names: string[]): void {
  const [first = "token", second = "password"] = names;
  if (scheme.type === "apiKey" && scheme.in === "header" && scheme.name) {
    request.headers.push([scheme.name, [{ variable: first }]]);
  } else if (scheme.scheme === "basic") {
    request.basic = [[{ variable: first }], [{ variable: second }]];
  } else {
    request.headers.push(["Authorization", ["Bearer ", { variable: first }]]);
  }
}

function ofKind({ parameters }: RequestExample, kind: string): ParameterExample[] {
  return parameters.filter(({ parameter }) => parameter.in === kind);
}

function pathText(path: string, parameters: ParameterExample[]): SampleText {
  return path.split(/\{([^}]+)\}/).flatMap((part, index) => {
    if (index % 2 === 0) return [part];
    const found = parameters.find(({ parameter }) => parameter.name === part);
    return found ? textOf(found.value, encodeURIComponent) : [`{${part}}`];
  });
}

/** A list is repeated, or joined by commas where the parameter says `explode: false`. */
function queryText(parameters: ParameterExample[]): SampleText {
  const pairs = parameters.flatMap(({ parameter, value }): SampleText[] => {
    if (isVariable(value)) return [[`${parameter.name}=`, value]];
    const values = (Array.isArray(value) ? value : [value]).map((item) =>
      encodeURIComponent(String(item)),
    );
    const texts = parameter.explode === false ? [values.join(",")] : values;
    return texts.map((text) => [`${parameter.name}=${text}`]);
  });
  return pairs.flatMap((pair, index) => [index === 0 ? "?" : "&", ...pair]);
}
