import type { Parameter, SecurityScheme } from "@carespec/document";
import type { OperationEntry } from "../model/openapi.ts";
import type { ParameterExample, RequestExample } from "../model/request-example.ts";

/**
 * Writes a curl command for a POSIX shell.
 *
 * @param name - the vendor's name; its environment variables start with it
 * @param baseUrl - without a slash at its end
 */
export function curlSample(
  name: string,
  baseUrl: string,
  { method, path }: OperationEntry,
  request: RequestExample,
): string {
  const url =
    baseUrl + fillPath(path, ofKind(request, "path")) + queryString(ofKind(request, "query"));
  const headers = ofKind(request, "header").map(
    ({ parameter, value }) => `${parameter.name}: ${value}`,
  );
  if (request.body) headers.push(`Content-Type: ${request.body.contentType}`);
  return [
    `curl${method === "get" ? "" : ` -X ${method.toUpperCase()}`} ${quote(url)}`,
    ...request.security.flatMap(([scheme, details]) => credentials(name, scheme, details)),
    ...headers.map((header) => `-H ${quote(header)}`),
    ...(request.body ? [`-d ${quote(bodyText(request.body.value))}`] : []),
  ].join(" \\\n  ");
}

/** Double quotes, so that the shell puts the variables in. */
function credentials(vendor: string, schemeName: string, scheme: SecurityScheme): string[] {
  const variable = (...words: string[]) => `$${constantCase([vendor, ...words].join(" "))}`;
  if (scheme.type === "http" && scheme.scheme === "basic") {
    return [`-u "${variable("user")}:${variable("token")}"`];
  }
  if (scheme.type === "http" && scheme.scheme === "bearer") {
    const token = variable(schemeName.replace(/(Auth|Token)$/, ""), "token");
    return [`-H "Authorization: Bearer ${token}"`];
  }
  if (scheme.type === "apiKey" && scheme.in === "header" && scheme.name) {
    return [`-H "${scheme.name}: ${variable(scheme.name.replace(/^x-/i, ""))}"`];
  }
  return [];
}

function ofKind(request: RequestExample, kind: Parameter["in"]): ParameterExample[] {
  return request.parameters.filter(({ parameter }) => parameter.in === kind);
}

function fillPath(path: string, parameters: ParameterExample[]): string {
  return path.replace(/\{([^}]+)\}/g, (placeholder, name) => {
    const found = parameters.find(({ parameter }) => parameter.name === name);
    return found ? encodeURIComponent(String(found.value)) : placeholder;
  });
}

/** A list is repeated, or joined by commas where the parameter says `explode: false`. */
function queryString(parameters: ParameterExample[]): string {
  const pairs = parameters.flatMap(({ parameter, value }) => {
    const values = (Array.isArray(value) ? value : [value]).map((item) =>
      encodeURIComponent(String(item)),
    );
    return (parameter.explode === false ? [values.join(",")] : values).map(
      (text) => `${parameter.name}=${text}`,
    );
  });
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function bodyText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

function quote(text: string): string {
  return /^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function constantCase(text: string): string {
  return text
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}
