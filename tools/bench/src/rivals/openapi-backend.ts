import { createServer } from "node:http";
import { OpenAPIBackend } from "openapi-backend";
import { document, exampleOf, port } from "./read-document.ts";

const refused = exampleOf("/api/users", "post", 422);
const api = new OpenAPIBackend({
  definition: document as never,
  // It refuses 3.1 documents with a dialect unless it does not validate them.
  quick: true,
  // Formats that it does not know would each be told twice.
  ajvOpts: { strict: false, logger: false },
  handlers: {
    validationFail: () => ({ status: 422, mock: refused }),
    notFound: () => ({ status: 404, mock: {} }),
    notImplemented: ({ api: backend, operation }) =>
      backend.mockResponseForOperation(operation.operationId ?? ""),
  },
});
api.registerSecurityHandler("BasicAuth", () => true);
await api.init();

createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  const { method = "GET", url = "/" } = request;
  const headers = request.headers as Record<string, string>;
  const asked = { method, path: url, headers, body: text ? JSON.parse(text) : undefined };
  const { status, mock } = await api.handleRequest(asked);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(mock));
}).listen(Number(port), "127.0.0.1");
