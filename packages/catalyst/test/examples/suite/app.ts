import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { retry } from "../../../examples/settle.ts";
import { sync } from "../../../examples/sync.ts";
import { createCatalystClient } from "../../../src/index.ts";
import { newUserOf, person } from "./describe-sync.ts";

/** An application whose page lists people, and whose server syncs them. */
export interface App {
  url: string;
  close(): void;
}

/** Starts the application, which knows one address of the API, for its page and its server. */
export async function startApp(apiUrl: string): Promise<App> {
  const client = createCatalystClient({ ...access, baseUrl: apiUrl, userAgent: "app", retry });
  const server = createServer(async (request, response) => {
    response.setHeader("content-type", "text/html");
    if (request.method !== "POST") return response.end(page(apiUrl));
    const rows = request.url === "/leave" ? [] : [person];
    const changes = await sync(client, rows, await newUserOf(client)).catch(() => ["failed"]);
    return response.end(changes.join(", "));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** The mock's own credentials. */
const access = {
  organizationId: "00000000-0000-4000-8000-000000000001",
  token: "00000000-0000-4000-8000-000000000002",
};

function page(apiUrl: string): string {
  const authorization = `Basic ${btoa(`${access.organizationId}:${access.token}`)}`;
  const headers = JSON.stringify({ authorization, "content-type": "application/json" });
  return `<!doctype html><title>People</title>
    <button onclick="send('/sync')">Sync</button> <button onclick="send('/leave')">Leave</button>
    <button onclick="list('users')">List</button> <button onclick="list('usrs')">Mistake</button>
    <output role="status"></output>
    <script>
      const show = (text) => { document.querySelector("output").textContent = text; };
      const send = async (path) => show(await (await fetch(path, { method: "POST" })).text());
      const list = async (what) => {
        const url = "${apiUrl}/api/" + what + "?ExternalId=${person.externalId}";
        const answer = await fetch(url, { headers: ${headers} });
        show(answer.ok ? (await answer.json()).map(({ FirstName }) => FirstName).join() || "nobody" : "failed");
      };
    </script>`;
}
