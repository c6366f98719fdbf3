import { expect } from "vitest";
import { answering, type Case, documentOf, getting, THING } from "./case.ts";

const ok = { responses: { 200: answering(THING) } };
const urlsOf = (options: string, ...calls: string[]) =>
  `(async () => { const urls: string[] = []; const own = Api.createApiClient({ ${options} fetch: async (url) => { urls.push(url); return Response.json({}); } }); ${calls.map((call) => `await own.${call}();`).join(" ")} return urls; })()`;
const variable = (url: string, initial: unknown, more: object = {}) => ({
  ...getting({}),
  servers: [{ url, variables: { v: { default: initial } }, ...more }],
});

/** Servers of operations, and variables with odd defaults. */
export const servers: Case[] = [
  {
    name: "servers of all paths, where the document has none",
    document: {
      ...documentOf({
        "/a": { servers: [{ url: "https://a.test" }], get: { operationId: "getThing", ...ok } },
        "/b": { servers: [{ url: "https://b.test/v2" }], get: { operationId: "getOther", ...ok } },
      }),
      servers: undefined,
    },
    call: `client.getThing().then(() => ${urlsOf("", "getThing", "getOther")})`,
    sends: { line: "GET /a" },
    gives: ["https://a.test/a", "https://b.test/v2/b"],
  },
  {
    name: "a variable without a value, in a path",
    document: variable("https://a.test/{v}", ""),
    call: urlsOf("", "getThing"),
    gives: ["https://a.test/a"],
  },
  {
    name: "a variable without a value, in a name",
    document: variable("https://api{v}.test", ""),
    call: urlsOf("", "getThing"),
    gives: ["https://api.test/a"],
  },
  {
    name: "a variable without a value, which the host needs",
    document: variable("https://{v}.example.test", ""),
    call: `Promise.resolve([Api.createApiClient({ v: "x" }).baseUrl, (() => { try { return Api.createApiClient({} as never).baseUrl; } catch (error) { return (error as Error).message; } })()])`,
    gives: ["https://x.example.test", expect.stringMatching(/v must be given/)],
  },
  {
    name: "a variable without a default",
    document: variable("https://{v}.example.test", undefined),
    call: `Promise.resolve(Api.createApiClient({ v: "x" }).baseUrl)`,
    gives: "https://x.example.test",
  },
  {
    name: "a server of an operation, beside one with an empty variable",
    document: {
      ...documentOf({
        "/a": { servers: [{ url: "https://files.test" }], get: { operationId: "getThing", ...ok } },
      }),
      servers: [{ url: "https://a.test/{v}", variables: { v: { default: "" } } }],
    },
    call: urlsOf("", "getThing"),
    gives: ["https://files.test/a"],
  },
];
