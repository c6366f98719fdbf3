import { expect } from "vitest";
import { apiKey, openPerson, openVendor, startHealthily } from "./healthily.ts";

const mock = await startHealthily();

/** The tests of the rules on consultations. */
export const consultationRules = {
  async person() {
    const { ask } = await openPerson(mock);
    const whole = { gender: "male", age: 31, initial_query: "headache" };
    for (const change of [{ gender: "other" }, { age: "31" }, { initial_query: undefined }]) {
      expect((await ask("POST /initial", { ...whole, ...change })).status).toBe(400);
    }
    expect((await ask("POST /initial", whole)).status).toBe(200);
  },
  async ageRange() {
    const { begin } = await openPerson(mock);
    for (const age of [-5, 5_000]) expect((await begin("headache", { age })).status).toBe(200);
  },
  async informationReport() {
    const { begin } = await openPerson(mock);
    expect((await begin("Tell me about COVID")).body).toHaveProperty("report");
  },
  async unrecognizedQuery() {
    const { begin, answer } = await openPerson(mock);
    expect((await begin("blah blah blah")).body.question.type).toBe("autocomplete");
    expect((await answer("skip_autocomplete")).body).toHaveProperty("report");
  },
  async answerFits() {
    const { begin, chat } = await openPerson(mock);
    const { question } = (await begin("earache, jaw clicks")).body;
    for (const body of [
      { type: "factor", included: [] },
      { type: question.type, included: ["none"] },
    ]) {
      expect((await chat(body)).reason).toContain("healthily/answerFits");
    }
  },
  async lastState() {
    const { begin, state } = await openPerson(mock);
    const { body } = await begin("headache");
    expect((await state()).body).toEqual(body);
  },
  async stepBack() {
    const { begin, answer, ask } = await openPerson(mock);
    const { body } = await begin("earache, jaw clicks");
    await answer(body.question.choices[0].id);
    const back = await ask("POST /step-back", {});
    expect([back.status, back.body]).toEqual([200, body]);
  },
  async nothingToUndo() {
    const { begin, stepBack } = await openPerson(mock);
    await begin("headache");
    expect((await stepBack()).reason).toContain("healthily/nothingToUndo");
  },
  async consultationNotStarted() {
    const { state } = await openPerson(mock);
    expect((await state()).reason).toContain("healthily/consultationNotStarted");
  },
  async reportNotReady() {
    const { begin, report } = await openPerson(mock);
    await begin("headache");
    expect((await report()).reason).toContain("healthily/reportNotReady");
  },
  async emptyReportBody() {
    const { session, logIn, upgrade } = openVendor(mock);
    const token = (await upgrade(await logIn())).body.login_response.access_token;
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    const body = new TextEncoder().encode("{}");
    const answer = await mock.handle({
      method: "GET",
      path: "/healthily/api/v1/report",
      search: "",
      // A web fetch sends no body with GET; the vendor's own collection does.
      headers: {
        ...headers,
        "content-type": "application/json",
        "content-length": "2",
        "x-mock-session": session.session,
      },
      body,
    });
    // There is no consultation yet; but for the body, the answer would be 415.
    expect(answer.status).toBe(404);
    const [entry] = await session.requests();
    expect(entry?.note).toContain("the body was ignored");
  },
  async reportMember() {
    const { begin, report } = await openPerson(mock);
    await begin("Tell me about COVID");
    expect((await report()).body).toHaveProperty("report");
  },
  async freeAnswers() {
    const message = { value: "How many?", type: "HEADER", format: "PLAIN_TEXT" };
    const level = { subdomain_triage_level: { display_name: "No outcome" } };
    const { begin, answer } = await openPerson(
      await startHealthily({
        questions: [{ id: "own", type: "numeric", messages: [message] }],
        flows: [
          {
            id: "own",
            for: { symptoms: ["C0018681"] },
            steps: [{ question: "own" }],
            outcomes: [{ report: "own" }],
          },
        ],
        reports: [{ id: "own", report: { overall_outcome: level } }],
      }),
    );
    await begin("headache");
    await answer("assessment_C0018681");
    expect((await answer("continue_assessment")).body.question.type).toBe("numeric");
    expect((await answer("anything")).body).toHaveProperty("report");
  },
};
