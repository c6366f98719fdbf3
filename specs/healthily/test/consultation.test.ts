import { describe, expect, it } from "vitest";
import { type Answered, idsOf, openPerson, startHealthily } from "./support/healthily.ts";

const mock = await startHealthily();
const outcome = ({ body }: Answered) => body.report?.overall_outcome.main_recommendation;
const typeOf = ({ body }: Answered) => body.question?.type ?? "report";

const NO_CAUSE = "A cause could not be found";
const LIMITED = "You have a limited number of symptoms";
const NO_ASSESSMENT = "You have not received an assessment at this time";

describe("the query of a consultation", () => {
  it.each([
    ["earache, jaw clicks", ["assessment_C0013456", "assessment_C2986574"]],
    ["JAW CLICKS and an Ear-Ache!", ["assessment_C2986574", "assessment_C0013456"]],
    ["blah and headache", ["assessment_C0018681"]],
    ["headache and a headache, head ache", ["assessment_C0018681"]],
    ["difficulty moving arm", ["clarify_C0561986"]],
    ["my itchy skin mole", ["assessment_CM000288"]],
    ["itchy skin mole, itchy skin", ["assessment_CM000288", "assessment_C0033774"]],
    [
      "switching between constipation and diarrhoea; dizzy",
      ["assessment_C1168272", "assessment_C0012833"],
    ],
  ])("%j asks to confirm what it names", async (query, ids) => {
    const { begin } = await openPerson(mock);
    const asked = await begin(query);
    expect(typeOf(asked)).toBe("generic");
    expect(idsOf(asked)).toEqual(ids);
    expect(asked.body.question.constraints).toEqual({
      min_selections: 0,
      max_selections: ids.length,
    });
  });

  it.each(["blah blah blah", "", "?!", "headaches", "toe, pain", "crying", "<i>$&</i>", "🤕"])(
    "%j names nothing and asks for a search",
    async (query) => {
      const { begin } = await openPerson(mock);
      const asked = await begin(query);
      expect(typeOf(asked)).toBe("autocomplete");
      expect(idsOf(asked)).toEqual(["skip_autocomplete"]);
    },
  );

  it("names a symptom of one gender for that gender only", async () => {
    const { begin } = await openPerson(mock);
    expect(idsOf(await begin("erectile dysfunction"))).toEqual(["assessment_C0242350"]);
    const asked = await begin("erectile dysfunction", { gender: "female" });
    expect(typeOf(asked)).toBe("autocomplete");
  });

  it("gives articles at once where it names a topic, and no symptom", async () => {
    const { begin, report } = await openPerson(mock);
    const informed = await begin("what about covid-19?");
    expect(outcome(informed)).toBe("This information may be helpful");
    expect(informed.body.report).not.toHaveProperty("summary");
    expect((await report()).body).toEqual(informed.body);
    expect(idsOf(await begin("a headache from COVID"))).toEqual(["assessment_C0018681"]);
  });

  it("starts again each time", async () => {
    const { begin, answer, finish, state, stepBack } = await openPerson(mock);
    await begin("headache");
    await answer("assessment_C0018681");
    for (const query of ["blah", "blah blah", "nothing at all"]) {
      expect(typeOf(await begin(query))).toBe("autocomplete");
    }
    expect((await stepBack()).status).toBe(404);
    await begin("headache");
    await finish();
    const second = await begin("headache", { gender: "female", age: 0 });
    expect((await state()).body).toEqual(second.body);
    expect(idsOf(second)).toEqual(["assessment_C0018681"]);
  });
});

describe("the opening of a consultation", () => {
  it("asks for a search where every symptom is rejected, and skipping it ends all", async () => {
    const { begin, answer } = await openPerson(mock);
    await begin("earache, jaw clicks");
    expect(typeOf(await answer())).toBe("autocomplete");
    const ended = await answer("skip_autocomplete");
    expect(outcome(ended)).toBe(NO_ASSESSMENT);
    expect(ended.body.report).not.toHaveProperty("information_articles");
  });

  it("continues with the added symptoms, or with the earlier ones if none is added", async () => {
    const { begin, answer, finish, stepBack } = await openPerson(mock);
    await begin("headache");
    await answer("assessment_C0018681");
    expect(typeOf(await answer("add_symptoms"))).toBe("autocomplete");
    expect(idsOf(await answer("skip_autocomplete"))).toContain("year");
    expect(outcome(await finish())).toBe(LIMITED);
    while (typeOf(await stepBack()) !== "autocomplete");
    expect(idsOf(await answer("assessment_C0241416"))).toContain("year");
    const { body } = await finish();
    expect(body.report.overall_outcome.main_recommendation).toBe(NO_CAUSE);
    expect(body.report.summary.initial_symptoms).toEqual([
      { severity: "normal", cui: "C0018681", name: "Headache" },
      { severity: "normal", cui: "C0241416", name: "Toe pain" },
    ]);
  });

  it("ends at once where an addition makes too many unrelated symptoms", async () => {
    const { begin, answer } = await openPerson(mock);
    await begin("headache, itchy bum, chest pain");
    await answer("assessment_C0018681", "assessment_CM001783", "assessment_C0008031");
    await answer("add_symptoms");
    const ended = await answer("assessment_C0002170");
    expect(outcome(ended)).toBe(NO_ASSESSMENT);
    expect(ended.body.report.overall_outcome.messages[0].value).toContain("1 problem per session");
  });

  it("clarifies a symptom that was found by search, too", async () => {
    const { begin, answer } = await openPerson(mock);
    await begin("blah");
    expect(idsOf(await answer("clarify_C0561986"))).toEqual(["A290101", "A290102", "A290103"]);
    expect(idsOf(await answer("A290103"))).toEqual(["A290201", "A290202", "A290203"]);
    expect(idsOf(await answer("A290202"))).toContain("hour");
  });

  it("has nothing to clarify where the data asks nothing", async () => {
    const { begin, answer, finish } = await openPerson(mock);
    await begin("blah");
    expect(idsOf(await answer("clarify_C0700184"))).toContain("hour");
    expect(outcome(await finish())).toBe(LIMITED);
  });
});
