import type { Collection, CollectionRequest } from "./collection.ts";

/** Writes a collection as a `.http` file, as the editors' REST clients run it. */
export function httpFile({ title, summary, variables, folders }: Collection): string {
  const requests = folders.flatMap((folder) => folder.requests);
  const taken = new Map(
    requests.flatMap(({ operationId, takes }) =>
      Object.entries(takes).map(([name, pointer]) => [
        name,
        `{{${operationId}.response.body.${jsonPath(pointer)}}}`,
      ]),
    ),
  );
  const head = [
    `# ${title}: requests to the mock. ${summary}`,
    ...variables.flatMap(({ name, value, says }) => [
      `# ${oneLine(says)}`,
      `@${name} = ${taken.get(name) ?? (value || `<${name}>`)}`,
    ]),
  ];
  return `${[head.join("\n"), ...requests.map(block)].join("\n\n")}\n`;
}

function block(request: CollectionRequest): string {
  const { name, operationId, method, url, headers, basic, body, after } = request;
  const lines = [
    `### ${name}`,
    ...(after.length > 0 ? [`# Run before it: ${after.join(", ")}`] : []),
    `# @name ${operationId}`,
    `${method} ${url}`,
    ...(basic ? [`Authorization: Basic ${basic.join(" ")}`] : []),
    ...headers.map(([header, value]) => `${header}: ${value}`),
    ...(body === undefined ? [] : ["", body]),
  ];
  return lines.join("\n");
}

/** `/a/0/b` as `$.a[0].b`. */
export function jsonPath(pointer: string): string {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce(
    (path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : `${path}.${key}`),
    "$",
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
