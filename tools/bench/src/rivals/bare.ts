import { createServer } from "node:http";
import { exampleOf, port } from "./read-document.ts";

// The floor: no routing, no validation, the same JSON.
const list = JSON.stringify(exampleOf("/api/users", "get", 200));
const created = JSON.stringify(exampleOf("/api/users", "post", 201));
const refused = JSON.stringify(exampleOf("/api/users", "post", 422));

createServer((request, response) => {
  const send = (status: number, body: string) =>
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  if (request.method === "GET") return send(200, list);
  let text = "";
  request.setEncoding("utf8").on("data", (chunk) => (text += chunk));
  request.on("end", () => {
    const valid = typeof JSON.parse(text).Email === "string";
    send(valid ? 201 : 422, valid ? created : refused);
  });
}).listen(Number(port), "127.0.0.1");
