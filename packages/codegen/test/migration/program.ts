/** A program as people write it for openapi-typescript and openapi-fetch. */
export const PROGRAM = `import createClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "./schema.d.ts";

type Order = components["schemas"]["Order"];

export async function work(baseUrl: string) {
  const log: string[] = [];
  const client = createClient<paths>({
    baseUrl,
    headers: { "Accept-Language": "en" },
    querySerializer: { array: { style: "form", explode: false } },
  });
  const middleware: Middleware = {
    onRequest({ request }) {
      request.headers.set("X-Key", "secret");
      return request;
    },
    onResponse({ request, response }) {
      log.push(\`\${request.method} \${response.status}\`);
    },
  };
  client.use(middleware);

  const { data: created, error } = await client.POST("/orders", {
    body: { item: "Chair", tags: ["new", "red"] },
  });
  if (error) throw new Error(error.message);

  const listed = await client.GET("/orders", { params: { query: { tags: ["new", "red"] } } });
  const items: Order[] = listed.data ?? [];

  const missing = await client.GET("/orders/{id}", { params: { path: { id: 404 } } });
  const reason = missing.error?.message;

  await client.POST("/orders/{id}/notes", {
    params: { path: { id: created.id } },
    body: { text: "Call Ada & Bob" },
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    bodySerializer: (body) => new URLSearchParams(body),
  });

  const label = await client.GET("/orders/{id}/label", {
    params: { path: { id: created.id } },
    parseAs: "blob",
  });

  const removed = await client.DELETE("/orders/{id}", { params: { path: { id: created.id } } });
  return {
    items: items.map(({ item }) => item),
    reason,
    label: await label.data?.text(),
    removed: removed.response.status,
    log,
  };
}
`;
