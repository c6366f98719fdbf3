import {
  type CallOptions,
  type Client,
  createPages,
  delimited,
  type PagedMethod,
} from "../../src/vendor.ts";
import { clientOf, type TestApi, type TestSetup } from "./client.ts";

/** A small API as the generator describes it. */
export const api = {
  api: "things",
  security: [],
  operations: {
    listThings: {
      route: "GET /things",
      styles: { query: { ids: delimited(",") } },
      pages: {
        style: "page",
        page: "page",
        size: "size",
        firstPage: 1,
        defaultSize: 2,
        maxSize: 3,
      },
    },
    createThing: { route: "POST /things" },
    getThing: { route: "GET /things/{thingId}", security: ["Key"] },
    removeThing: { route: "DELETE /things/{thingId}", bodiless: true },
  },
} as const satisfies TestApi;

export interface Thing {
  id: number;
}

export interface Paths {
  "/things": {
    get: {
      parameters: { query?: { page?: number; size?: number; secret?: string; ids?: string[] } };
      responses: { 200: { content: { "application/json": Thing[] } } };
    };
    post: {
      parameters: object;
      requestBody: { content: { "application/json": { name: string } } };
      responses: {
        201: { content: { "application/json": Thing } };
        422: { content: { "application/json": { fields: string[] } } };
      };
    };
  };
  "/things/{thingId}": {
    get: {
      parameters: { path: { thingId: string } };
      responses: { 200: { content: { "application/json": Thing } } };
    };
  };
}

export interface Methods {
  listThings: PagedMethod<{ query?: { page?: number; size?: number; secret?: string } }, Thing>;
  createThing(request: { body: { name: string } } & CallOptions): Promise<Thing>;
  getThing(request: { path: { thingId: string } } & CallOptions): Promise<Thing>;
  removeThing(request: { path: { thingId: string } } & CallOptions): Promise<void>;
}

export const baseUrl = "https://api.example.test/v1";

/** Answers to requests, in turn; an error is thrown. The last one answers all later requests. */
export type Step = Response | Error | ((request: Request) => Response | Promise<Response>);

/** A client whose requests are answered step by step, and what it has sent. */
export function scripted(
  steps: Step[],
  setup: Partial<TestSetup> = {},
): { client: Client<Paths, Methods>; sent: Request[] } {
  const sent: Request[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    sent.push(request.clone());
    const step = steps[Math.min(sent.length, steps.length) - 1] ?? new Error("no step");
    if (step instanceof Error) throw step;
    return typeof step === "function" ? step(request) : step.clone();
  };
  const client = clientOf<Paths, Methods>(api, {
    baseUrl,
    fetch,
    pages: createPages,
    ...setup,
  });
  return { client, sent };
}

/** Does not wait, so that retries do not delay a test. */
export const atOnce = { delay: () => 0 };
