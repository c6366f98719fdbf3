import type { Collection, CollectionRequest } from "./collection.ts";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** Writes a collection in Postman's format 2.1. */
export function postmanCollection({ title, summary, variables, folders }: Collection) {
  return {
    info: { name: `${title} (mock)`, description: summary, schema: SCHEMA },
    variable: variables.map(({ name, value, says }) => ({ key: name, value, description: says })),
    item: folders.map(({ name, requests }) => ({ name, item: requests.map(item) })),
  };
}

function item(request: CollectionRequest) {
  const { name, method, url, headers, basic, body, after, takes } = request;
  const script = Object.entries(takes).map(
    ([variable, pointer]) =>
      `pm.collectionVariables.set(${JSON.stringify(variable)}, pm.response.json()${access(pointer)});`,
  );
  return {
    name,
    request: {
      method,
      url,
      ...(after.length > 0 && { description: `Run before it: ${after.join(", ")}` }),
      header: headers.map(([key, value]) => ({ key, value })),
      ...(basic && {
        auth: {
          type: "basic",
          basic: [
            { key: "username", value: basic[0], type: "string" },
            { key: "password", value: basic[1], type: "string" },
          ],
        },
      }),
      ...(body !== undefined && {
        body: { mode: "raw", raw: body, options: { raw: { language: "json" } } },
      }),
    },
    ...(script.length > 0 && {
      event: [{ listen: "test", script: { type: "text/javascript", exec: script } }],
    }),
  };
}

/** `/a/0` as `["a"][0]`. */
function access(pointer: string): string {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.map((key) => `[${/^\d+$/.test(key) ? key : JSON.stringify(key)}]`).join("");
}
