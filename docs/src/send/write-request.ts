import type { SendCall } from "./send-types.ts";

/** Ways to copy a request. */
export const COPIES: Record<string, (origin: string, call: SendCall) => string> = {
  curl: toCurl,
  TypeScript: toTypeScript,
  ".http": toHttpFile,
};

/** A command of a POSIX shell. */
function toCurl(origin: string, { method, path, headers, body }: SendCall): string {
  return [
    `curl -i -X ${method} ${quoted(origin + path)}`,
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(" \\\n  ");
}

/** A call with `fetch`. */
function toTypeScript(origin: string, { method, path, headers, body }: SendCall): string {
  const lines = headers.map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  const sent = body === undefined ? "" : `  body: ${JSON.stringify(body)},\n`;
  return `const response = await fetch(${JSON.stringify(origin + path)}, {
  method: "${method}",
  headers: {
${lines.join("")}  },
${sent}});
console.log(response.status, await response.text());`;
}

/** A file of the REST clients of editors. */
function toHttpFile(origin: string, { method, path, headers, body }: SendCall): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return [
    `${method} ${origin}${path}`,
    ...lines,
    "",
    ...(body === undefined ? [] : [body]),
    "",
  ].join("\n");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
