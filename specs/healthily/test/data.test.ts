import { readFileSync } from "node:fs";
import { UserError } from "@carespec/mock";
import { describe, expect, it } from "vitest";
import { type Data, idsOf, openPerson, startHealthily } from "./support/healthily.ts";

const page = readFileSync(new URL("../mock/DATA.md", import.meta.url), "utf8");
const [, block = ""] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];
const { healthily: sample } = JSON.parse(block) as { healthily: Data };

describe("the data of the documentation's page", () => {
  it("leads a new symptom through its own flow", async () => {
    const { ask, begin, answer } = await openPerson(await startHealthily(sample));
    expect(idsOf(await begin("I have hiccoughs"))).toEqual(["assessment_sample-hiccups"]);
    await answer("assessment_sample-hiccups");
    const notice = await answer("continue_assessment");
    expect(notice.body.question.messages[0].value).toBe("Try a glass of water first.");
    await answer("OK");
    expect((await answer("day")).body.question.type).toBe("factor");
    expect(idsOf(await answer("n"))).toEqual(["C0027497", "C0042963", "C0008031"]);
    const { report } = (await answer("C0027497")).body;
    expect(report.information_articles.information_articles).toEqual([
      { id: "sample-hiccups-article" },
    ]);
    expect(report.summary.initial_symptoms[0].name).toBe("Hiccups");
    const article = await ask("GET /article/sample-hiccups-article");
    expect(article.body).toEqual({ id: "sample-hiccups-article", title: "Hiccups" });
  });

  it("asks and reports as its conditions say", async () => {
    const { begin, answer, stepBack } = await openPerson(await startHealthily(sample));
    await begin("hiccups and nausea");
    await answer("assessment_sample-hiccups", "assessment_C0027497");
    await answer("continue_assessment");
    await answer("OK");
    expect(idsOf(await answer("hour"))).toEqual(["C0042963", "C0008031"]);
    await stepBack();
    expect(idsOf(await answer("week"))).toEqual(["y", "n", "?"]);
    await answer("y");
    const { report } = (await answer("C0008031")).body;
    expect(report.overall_outcome.subdomain_triage_level.display_name).toBe("Urgent");
    expect(report).not.toHaveProperty("information_articles");
  });

  it("can be put into a running mock, and leaves the built-in flows as they are", async () => {
    const { session, begin, answer, finish } = await openPerson(await startHealthily());
    await session.seed({ healthily: sample });
    expect(idsOf(await begin("hiccups"))).toEqual(["assessment_sample-hiccups"]);
    expect(idsOf(await begin("headache"))).toEqual(["assessment_C0018681"]);
    await answer("assessment_C0018681");
    expect((await finish()).body.report.overall_outcome.main_recommendation).toContain("limited");
  });
});

describe("data that does not fit", () => {
  const message = { value: "?", type: "HEADER", format: "PLAIN_TEXT" };
  const flow = { id: "x", for: {}, steps: [], outcomes: [{ report: "urgent" }] };

  it.each([
    ["/symptoms/0", { symptoms: [{ cui: "x", nam: "X" }] }],
    ["/symptoms/0", { symptoms: [{ cui: "x", name: "X", synonym: ["Y"] }] }],
    ["/symptoms/0/gender", { symptoms: [{ cui: "x", name: "X", gender: "none" }] }],
    ["/factors/0", { factors: [{ cui: "x" }] }],
    ["/questions/0/type", { questions: [{ id: "x", type: "symptomz", messages: [message] }] }],
    [
      "/questions/0/messages/0",
      { questions: [{ id: "x", type: "generic", messages: [{ ...message, text: "?" }] }] },
    ],
    ["/flows/0", { flows: [{ ...flow, step: [] }] }],
    ["/flows/0/for", { flows: [{ ...flow, for: { atMost: 1 } }] }],
    ["/flows/0/steps/1", { flows: [{ ...flow, steps: [{ factor: "a" }, { facto: "b" }] }] }],
    ["/flows/0/steps/0", { flows: [{ ...flow, steps: [{ factor: "a", symptom: "b" }] }] }],
    [
      "/flows/0/steps/0/symptoms/0",
      { flows: [{ ...flow, steps: [{ symptoms: [{ cui: "a" }] }] }] },
    ],
    ["/flows/0/outcomes", { flows: [{ ...flow, outcomes: [] }] }],
    ["/reports/0/report", { reports: [{ id: "x", report: { outcome: {} } }] }],
    ["/topics/0", { topics: [{ id: "x", words: ["x"] }] }],
    ["/articles/0", { articles: [{ title: "no id" }] }],
    ["/terms/0", { terms: [{ content_version: "1" }] }],
    ["/consultations", { consultations: [] }],
    ["/tokens", { tokens: [] }],
  ])("is refused with the place: %s", async (place, data) => {
    const refused = startHealthily(data as Data);
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(`/healthily${place}`);
  });
});

describe("data that lacks something", () => {
  it("is followed as far as it leads", async () => {
    const flow = {
      id: "astray",
      for: { symptoms: ["C0018681"] },
      steps: [
        { question: "nowhere" },
        { factor: "nowhere" },
        { symptom: "nowhere" },
        { symptoms: ["nowhere", "C0027497"] },
        { question: "duration" },
      ],
      outcomes: [{ report: "nowhere" }],
    };
    const { begin, answer } = await openPerson(await startHealthily({ flows: [flow] }));
    await begin("headache");
    await answer("assessment_C0018681");
    expect(idsOf(await answer("continue_assessment"))).toEqual(["C0027497"]);
    expect(idsOf(await answer())).toContain("year");
    expect((await answer("year")).body).toHaveProperty("report");
  });

  it.each(["symptoms", "factors", "questions", "flows", "reports", "topics", "terms", "articles"])(
    "still gives answers that the document knows: no %s",
    async (collection) => {
      const { session, begin, finish, ask, logIn, upgrade } = await openPerson(
        await startHealthily(),
      );
      await session.seed({ healthily: { mode: "replace", [collection]: [] } });
      expect((await upgrade(await logIn())).status).toBe(200);
      expect((await begin("earache, loss of hair")).status).toBe(200);
      if (collection !== "reports") expect((await finish()).body).toHaveProperty("report");
      expect((await ask("GET /symptom-search?text=ear")).status).toBe(200);
    },
  );

  it("stops a consultation at the first question whose answer no longer fits", async () => {
    const { session, begin, answer, state, stepBack } = await openPerson(await startHealthily());
    await begin("headache");
    await answer("assessment_C0018681");
    await answer("continue_assessment");
    await answer("year");
    await answer();
    const choices = [{ id: "ages", text: "For ages" }];
    const messages = [{ value: "How long?", type: "HEADER", format: "PLAIN_TEXT" }];
    await session.seed({
      healthily: { questions: [{ id: "duration", type: "generic", messages, choices }] },
    });
    expect(idsOf(await state())).toEqual(["ages"]);
    expect((await answer("ages")).body.question.type).toBe("health_background");
    expect(idsOf(await stepBack())).toEqual(["ages"]);
  });

  it("never makes a question that cannot be answered", async () => {
    const messages = [{ value: "Which?", type: "HEADER", format: "PLAIN_TEXT" }];
    const constraints = { min_selections: 3, max_selections: 9 };
    const { begin, answer } = await openPerson(
      await startHealthily({
        questions: [{ id: "ratification", type: "generic", messages, constraints }],
      }),
    );
    const asked = await begin("headache");
    expect(asked.body.question.constraints).toEqual({ min_selections: 1, max_selections: 1 });
    expect((await answer("assessment_C0018681")).status).toBe(200);
  });
});

describe("a question of any type in a flow", () => {
  const messages = [{ value: "?", type: "HEADER", format: "PLAIN_TEXT" }];
  const choices = ["C0027497", "C0042963"].map((id) => ({ id, text: id }));
  const yesOrNo = ["y", "n", "?"].map((id) => ({ id, text: id }));
  const one = { min_selections: 1, max_selections: 1 };

  it.each([
    ["numeric", undefined, [], "no"],
    ["text", undefined, ["anything"], "no"],
    ["choice", choices, ["C0027497"], "yes"],
    ["symptom_choose_one", choices, ["C0027497"], "yes"],
    ["symptom_choose_one", choices, ["C0042963"], "no"],
    ["factor", yesOrNo, ["y"], "own"],
    ["factor", yesOrNo, ["n"], "no"],
  ])("is answered by its type: %s, %j, %j", async (type, offered, included, expected) => {
    const question = {
      id: "own",
      type,
      messages,
      ...(offered && { choices: offered, constraints: one }),
    };
    const level = (id: string) => ({
      id,
      report: { overall_outcome: { subdomain_triage_level: { display_name: id } } },
    });
    const flow = {
      id: "own",
      for: { symptoms: ["C0018681"] },
      steps: [{ question: "own" }],
      outcomes: [
        { report: "yes", when: { any: ["C0027497"] } },
        { report: "own", when: { any: ["own"] } },
        { report: "no" },
      ],
    };
    const { begin, answer } = await openPerson(
      await startHealthily({
        questions: [question],
        flows: [flow],
        reports: ["yes", "own", "no"].map(level),
      }),
    );
    await begin("headache");
    await answer("assessment_C0018681");
    expect((await answer("continue_assessment")).body.question).toMatchObject({ type });
    const { report } = (await answer(...included)).body;
    expect(report.overall_outcome.subdomain_triage_level.display_name).toBe(expected);
  });
});
