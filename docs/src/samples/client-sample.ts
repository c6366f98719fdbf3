import type { OperationEntry } from "../model/openapi.ts";
import type { RequestExample } from "../model/request-example.ts";

/** Where a named method of the client takes a parameter of each kind. */
const MEMBERS: Record<string, string> = { path: "path", query: "query", header: "headers" };

/** Writes the call with the vendor's typed client; what that client supplies itself is left out. */
export function clientSample(
  name: string,
  { operation }: OperationEntry,
  request: RequestExample,
): string {
  const given: Record<string, Record<string, unknown>> = {};
  for (const { parameter, value } of request.parameters) {
    const member = MEMBERS[parameter.in];
    if (parameter["x-client-supplied"] || !member) continue;
    given[member] = { ...given[member], [parameter.name]: value };
  }
  const argument = { ...given, ...(request.body && { body: request.body.value }) };
  const text = Object.keys(argument).length > 0 ? objectLiteral(argument) : "";
  const comments = [
    `// client: made by the factory of @carespec/${name}`,
    ...(operation["x-evidence"].status === "inferred"
      ? ["// This operation is inferred: confirm it with the vendor first."]
      : []),
  ];
  return [...comments, `const data = await client.${operation.operationId}(${text});`].join("\n");
}

/** Pretty JSON without quotes around keys that are identifiers; no string holds `":`. */
function objectLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
