import type { OperationEntry } from "./document.ts";
import type { RequestExample } from "./request-example.ts";

/** Writes the call with the vendor's typed client; what that client supplies itself is left out. */
export function clientSample(
  name: string,
  { method, path, operation }: OperationEntry,
  request: RequestExample,
): string {
  const params: Record<string, Record<string, unknown>> = {};
  for (const { parameter, value } of request.parameters) {
    if (parameter["x-client-supplied"]) continue;
    params[parameter.in] = { ...params[parameter.in], [parameter.name]: value };
  }
  const options = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(request.body && { body: request.body.value }),
  };
  const argument = Object.keys(options).length > 0 ? `, ${objectLiteral(options)}` : "";
  const call = `client.${method.toUpperCase()}(${JSON.stringify(path)}${argument})`;
  const comments = [
    `// client: made by the factory of @carespec/${name}`,
    ...(operation["x-evidence"].status === "inferred"
      ? ["// This operation is inferred: confirm it with the vendor first."]
      : []),
  ];
  return [...comments, `const { data, error } = await ${call};`].join("\n");
}

/** Pretty JSON in which a key that is an identifier stands without quotes; no string holds `":`. */
function objectLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
