import type * as operations from "../../src/gen/operations.ts";
import type { HealthilyClient } from "../../src/index.ts";

type Route = (typeof operations)[keyof typeof operations]["route"];
type Call = (client: HealthilyClient, headers?: Record<string, string>) => Promise<unknown>;

/** One valid call of each operation, with the vendor's own samples where it prints some. */
export const calls = {
  "POST /login": (client, headers = {}) =>
    client.POST("/login", {
      body: {
        partner_id: "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt",
        secret: "imPG3xd94D18xLksG80LRFpLKERDpfdt",
      },
      headers,
    }),
  "GET /terms": (client, headers = {}) => client.GET("/terms", { headers }),
  "POST /terms": (client, headers = {}) =>
    client.POST("/terms", {
      body: {
        content_version: "7abd6bb2aa9d4c9116538f7c2f78d68a4bd28321",
        all_policies_accepted: "true",
      },
      headers,
    }),
  "POST /initial": (client, headers = {}) =>
    client.POST("/initial", {
      body: { gender: "male", age: 31, initial_query: "earache, jaw clicks" },
      headers,
    }),
  "GET /chat": (client, headers = {}) => client.GET("/chat", { headers }),
  "POST /chat": (client, headers = {}) =>
    client.POST("/chat", {
      body: { type: "generic", included: ["year"], excluded: ["hour", "day", "week", "month"] },
      headers,
    }),
  "POST /step-back": (client, headers = {}) => client.POST("/step-back", { headers }),
  "GET /report": (client, headers = {}) => client.GET("/report", { headers }),
  "GET /symptom-search": (client, headers = {}) =>
    client.GET("/symptom-search", { params: { query: { text: "itch", gender: "male" } }, headers }),
  "GET /articles": (client, headers = {}) =>
    client.GET("/articles", {
      params: { query: { ids: ["migraines", "con-ovulation"] } },
      headers,
    }),
  "GET /article/{id}": (client, headers = {}) =>
    client.GET("/article/{id}", {
      params: { path: { id: "con-alcohol-how-much-am-i-really-drinking" } },
      headers,
    }),
  "POST /analytics": (client, headers = {}) =>
    client.POST("/analytics", {
      body: { event: "test", value: { gender: "male", age: "31", bla: "dave test" } },
      headers,
    }),
  "POST /analytics/feedback": (client, headers = {}) =>
    client.POST("/analytics/feedback", {
      body: {
        stars: 5,
        labels: ["some_type", "some_other_type"],
        message: "The questions were easy to answer.",
      },
      headers,
    }),
} satisfies Record<Route, Call>;
