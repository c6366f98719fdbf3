import { createMock, type Listening } from "@carespec/mock";
import { ask } from "@carespec/test-support/ask";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// What the vendor prints, in its documentation and its example collection, with only the host (and the
// mock's prefix) changed. The answers to the questions of a consultation are in scenarios.test.ts.

const key = { "x-api-key": "GrNh3vPVdckgA9mCHxdmaSM2ucaywMZ9HbRJ1qTa" };
const json = { "Content-Type": "application/json" };

const LOGIN =
  '{\n "partner_id": "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt",\n "secret": "imPG3xd94D18xLksG80LRFpLKERDpfdt"\n}';
const TERMS =
  '{\n "content_version": "7abd6bb2aa9d4c9116538f7c2f78d68a4bd28321",\n "all_policies_accepted": "true"\n}';
const RATIFIED =
  '{"type":"generic","included":["continue_assessment"],"excluded":["add_symptoms"]}';
const EAR = "assessment_C0013456";
const JAW = "assessment_C2986574";

/** In one session and in this order; a request with a body declares it as JSON, the others nothing. */
const PRINTED: [printed: string, body?: string][] = [
  ["POST /initial", '{ "gender": "male", "age": 31, "initial_query": "earache, jaw clicks" }'],
  ["POST /chat", `{"type":"generic","included":["${EAR}","${JAW}"],"excluded":[]}`],
  ["POST /chat", RATIFIED],
  ["POST /step-back"],
  ["GET /chat"],
  ["POST /initial", '{ "gender": "male", "age": 31, "initial_query": "Tell me about COVID" }'],
  ["GET /report"],
  // One of the vendor's requests for a report declares an empty object.
  ["GET /report", "{}"],
  ["GET /symptom-search?text=itch"],
  ["GET /symptom-search?text=ear%20ache"],
  ["GET /articles?ids=migraines,con-ovulation"],
  ["GET /article/con-alcohol-how-much-am-i-really-drinking"],
  [
    "POST /analytics",
    '{ "event": "test", "value": { "gender": "male", "age": "31", "bla": "dave test" } }',
  ],
  [
    "POST /analytics/feedback",
    '{ "stars": 5, "labels": ["some_type","some_other_type"], "message": "…" }',
  ],
];

describe("the vendor's own requests", () => {
  let server: Listening;
  beforeAll(async () => {
    server = await (await createMock({ vendors: ["healthily"], check: true })).listen(0);
  });
  afterAll(() => server.close());

  /** Sends a request as it is printed; its answer must be a 200. */
  async function send(printed: string, body?: string, token?: string) {
    const [method = "", path] = printed.split(" ");
    const answer = await ask(server.url, {
      method,
      path: `/healthily/api/v1${path}`,
      headers: {
        ...key,
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && {
          ...json,
          "Content-Length": String(Buffer.byteLength(body)),
        }),
      },
      ...(body !== undefined && { body }),
    });
    const reason = answer.headers["x-mock-reason"];
    expect([printed, reason, answer.status]).toEqual([printed, undefined, 200]);
    return JSON.parse(answer.body);
  }

  it("log in, accept the terms and use every operation with the printed headers and bodies", async () => {
    const login = await send("POST /login", LOGIN);
    const printed = { access_token: expect.any(String), token_type: "bearer", expires_in: 1860 };
    expect(login).toEqual(printed);
    await send("GET /terms", undefined, login.access_token);
    const accepted = await send("POST /terms", TERMS, login.access_token);
    expect(accepted.login_response).toEqual(printed);
    for (const [request, body] of PRINTED) {
      await send(request, body, accepted.login_response.access_token);
    }
  });

  it("that show a stand-in for a token, Bearer abc, are refused like any other token", async () => {
    const answer = await ask(server.url, {
      path: "/healthily/api/v1/symptom-search?text=itch",
      headers: { ...key, Authorization: "Bearer abc" },
    });
    expect(answer.status).toBe(401);
  });
});
