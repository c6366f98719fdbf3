import { exampleOf } from "@carespec/test-support/documented-examples";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import * as operations from "../src/gen/operations.ts";
import { calls } from "./support/calls.ts";
import { startMock } from "./support/mock.ts";
import type { Answered } from "./support/types.ts";

const mock = await startMock();
const called = new Set<string>();
const client = mock.createClient({
  hooks: { onRequest: ({ method, path }) => void called.add(`${method} ${path}`) },
});
const example = (operation: keyof typeof calls, name: string) =>
  exampleOf(mock.document, operation, 200, name);

afterAll(mock.close);

// One story: its last test looks back at what the others have called.
describe("every operation through the client", { shuffle: false }, () => {
  it("createAccessToken gives a login token", async () => {
    const { data } = await calls["POST /login"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"AccessToken">>();
    expect(data).toEqual({
      ...(example("POST /login", "partnerLogin") as object),
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    expect(data?.expires_in).toBe(1860);
  });

  it("getTerms gives the legal texts", async () => {
    const { data } = await calls["GET /terms"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"Terms">>();
    expect(data).toEqual(example("GET /terms", "beforeYouBegin"));
    expect(data?.messages[0]?.value).toBe("Before you begin");
  });

  it("acceptTerms gives an upgraded token", async () => {
    const { data } = await calls["POST /terms"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"TermsAccepted">>();
    const { login_response: upgraded } = data ?? {};
    expect(upgraded).toMatchObject({ token_type: "bearer", expires_in: 1860 });
    expect(data?.onboarding_response).toEqual({});
  });

  it("startConsultation gives the first question", async () => {
    const { data } = await calls["POST /initial"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"ConsultationState">>();
    expect(data).toEqual(example("POST /initial", "earacheAndJawClicks"));
    expect(data?.question?.type).toBe("generic");
  });

  it("a state without a report has a question, by its type too", async () => {
    const { data } = await calls["POST /initial"](client);
    if (!data) throw new Error("no state");
    expect(data.report).toBeUndefined();
    if (!data.report) expectTypeOf(data.question).toEqualTypeOf<Answered<"Question">>();
    if (!data.question) expectTypeOf(data.report).toEqualTypeOf<Answered<"Report">>();
  });

  it("startConsultation gives a report where there is nothing to ask", async () => {
    const { data } = await calls["POST /initial"](client, { Prefer: "example=information" });
    expectTypeOf(data?.report).toEqualTypeOf<Answered<"Report">>();
    expect(data).toEqual(example("POST /initial", "information"));
    expect(data?.question).toBeUndefined();
  });

  it("getConsultation gives the last state", async () => {
    const { data } = await calls["GET /chat"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"ConsultationState">>();
    expect(data).toEqual(example("POST /initial", "earacheAndJawClicks"));
  });

  it("answerQuestion gives the next question", async () => {
    await answerNext(["assessment_C0013456", "assessment_C2986574"]);
    await answerNext(["continue_assessment"]);
    const { data } = await calls["POST /chat"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"ConsultationState">>();
    expect(data).toEqual(example("POST /chat", "duration"));
    expect(data?.question?.type).toBe("health_background");
  });

  it("undoAnswer gives the question that is open again", async () => {
    await answerNext([]);
    await answerNext(["y"]);
    const { data } = await calls["POST /step-back"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"ConsultationState">>();
    expect(data).toEqual(example("POST /step-back", "factorOpenAgain"));
  });

  it("getReport gives the report", async () => {
    expect(await answerNext(["n"])).toEqual(example("POST /chat", "factor"));
    await answerNext(["C0041105"]);
    await answerNext(["C0239206"]);
    const { data } = await calls["GET /report"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"ConsultationReport">>();
    expect(data).toEqual(example("GET /report", "nonUrgent"));
    const level = data?.report.overall_outcome.subdomain_triage_level;
    expect(level?.display_name).toBe("Non-urgent");
  });

  it("searchSymptoms gives the matches", async () => {
    const { data } = await calls["GET /symptom-search"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"SymptomSearchResult">>();
    const printed = example("GET /symptom-search", "itch") as Answered<"SymptomSearchResult">;
    // The printed sample is the beginning of a longer list.
    const autocomplete = data?.autocomplete.slice(0, printed?.autocomplete.length);
    expect({ ...data, autocomplete }).toEqual(printed);
  });

  it("listArticles gives the articles", async () => {
    const { data } = await calls["GET /articles"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"ArticleList">>();
    expect(data).toEqual([{ id: "migraines" }, { id: "con-ovulation" }]);
  });

  it("getArticle gives the article", async () => {
    const { data } = await calls["GET /article/{id}"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"Article">>();
    expect(data).toEqual({ id: "con-alcohol-how-much-am-i-really-drinking" });
  });

  it("recordEvent and sendFeedback give an open receipt", async () => {
    const recorded = await calls["POST /analytics"](client);
    const sent = await calls["POST /analytics/feedback"](client);
    expectTypeOf(recorded.data).toEqualTypeOf<Answered<"AnalyticsReceipt">>();
    expectTypeOf(sent.data).toEqualTypeOf<Answered<"AnalyticsReceipt">>();
    expect([recorded.data, sent.data]).toEqual([{}, {}]);
    expect([recorded.response.status, sent.response.status]).toEqual([200, 200]);
  });

  it("leaves no operation of the document out", () => {
    const routes = Object.values(operations).map(({ route }) => route);
    expect([...called].sort()).toEqual(routes.sort());
  });
});

/** Answers the question that waits, and gives what comes next. */
async function answerNext(included: string[]) {
  const { data: waiting } = await client.GET("/chat");
  if (!waiting?.question) throw new Error("no question waits");
  const { type } = waiting.question;
  const { data } = await client.POST("/chat", { body: { type, included } });
  return data;
}
