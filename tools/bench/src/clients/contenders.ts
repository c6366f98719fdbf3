import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "@carespec/document";
import axios from "axios";
import ky from "ky";
import { ofetch } from "ofetch";
import createOpenApiClient from "openapi-fetch";
import { sampleVendor } from "../sample-vendor.ts";
import { makeTempFolder } from "../temp-folder.ts";

/** One way to call the API: a list, and a creation with a body. */
export interface Caller {
  name: string;
  list(): Promise<unknown>;
  create(body: object): Promise<unknown>;
}

const baseUrl = "https://api.test";
const organizationId = "00000000-0000-4000-8000-000000000001";
const headers = {
  "User-Agent": "carespec-bench",
  "Content-Type": "application/json",
  Authorization: `Basic ${btoa(`${organizationId}:token`)}`,
};
const users = `${baseUrl}/api/users`;

/** All ways, over the same `fetch`; each authenticates and parses the answer. */
export async function createCallers(fetch: typeof globalThis.fetch): Promise<Caller[]> {
  const { createCatalystClient: createClient } = await import(sampleVendor.packageName);
  const carespec = createClient({
    baseUrl,
    organizationId,
    token: "token",
    userAgent: "carespec-bench",
  });
  const openApi = createOpenApiClient<Record<string, never>>({ baseUrl, headers }) as unknown as {
    GET(path: string, init?: object): Promise<unknown>;
    POST(path: string, init?: object): Promise<unknown>;
  };
  const instance = ky.create({ headers });
  const overFetch = axios.create({ adapter: "fetch", headers });
  const redocly = await createRedoclyClient(fetch);
  const raw = async (init: RequestInit) => (await fetch(users, { headers, ...init })).json();
  const post = (body: object) => ({ method: "POST", body: JSON.stringify(body) });

  return [
    { name: "fetch", list: () => raw({}), create: (body) => raw(post(body)) },
    {
      name: "openapi-fetch",
      list: () => openApi.GET("/api/users"),
      create: (body) => openApi.POST("/api/users", { body }),
    },
    {
      name: "carespec, method",
      list: () => carespec.listUsers(),
      create: (body) => carespec.createUser({ body: body as never }),
    },
    {
      name: "carespec, GET and POST",
      list: () => carespec.GET("/api/users"),
      create: (body) => carespec.POST("/api/users", { body: body as never }),
    },
    {
      name: "ky",
      list: () => instance.get(users).json(),
      create: (json) => instance.post(users, { json }).json(),
    },
    {
      name: "ofetch",
      list: () => ofetch(users, { headers }),
      create: (body) => ofetch(users, { method: "POST", headers, body }),
    },
    {
      name: "axios",
      list: () => overFetch.get(users),
      create: (body) => overFetch.post(users, body),
    },
    redocly,
  ];
}

/** The client that Redocly's own generator writes from the same document. */
async function createRedoclyClient(fetch: typeof globalThis.fetch): Promise<Caller> {
  const file = join(makeTempFolder(), "client.ts");
  const document = "specs/catalyst/dist/openapi.json";
  const flags = ["generate-client", document, "-o", file, "--import-ext", "ts"];
  const cli = join(repositoryRoot, "node_modules/@redocly/cli/bin/cli.js");
  execFileSync(process.execPath, [cli, ...flags], { cwd: repositoryRoot, stdio: "ignore" });
  const { client } = (await import(pathToFileURL(file).href)) as {
    client: {
      configure(config: object): void;
      listUsers(): Promise<unknown>;
      createUser(body: object): Promise<unknown>;
    };
  };
  client.configure({ serverUrl: baseUrl, fetch, headers });
  return {
    name: "redocly",
    list: () => client.listUsers(),
    create: (body) => client.createUser({ body }),
  };
}
