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

describe("the questions of a consultation", () => {
  it("leave out what the person has mentioned", async () => {
    const { begin, answer, finish } = await openPerson(mock);
    await begin("earache, headache, teeth grinding");
    await answer("assessment_C0013456", "assessment_C0006325");
    const asked: string[] = [];
    let last = await answer("continue_assessment");
    while (last.body.question) {
      asked.push(...(typeOf(last) === "symptoms" ? idsOf(last) : []));
      last = await answer(...(idsOf(last).includes("n") ? ["n"] : choose(last)));
    }
    expect(asked).toEqual(["C0041105", "C0232508", "C0015468", "C0239206", "C2316035"]);
    expect(outcome(await finish())).toBeUndefined();

    function choose(answered: Answered): string[] {
      return idsOf(answered).slice(0, answered.body.question.constraints.min_selections);
    }
  });

  it("leave out what the person cannot have", async () => {
    const { begin, answer } = await openPerson(mock);
    const offered = async (gender: string) => {
      await begin("loss of hair", { gender });
      let last = await answer("assessment_C0002170");
      const ids: string[] = [];
      while (last.body.question) {
        ids.push(...idsOf(last));
        const [first = ""] = idsOf(last);
        last = await answer(...(last.body.question.constraints.min_selections ? [first] : []));
      }
      return ids;
    };
    expect(await offered("male")).toContain("C0242350");
    const female = await offered("female");
    expect(female).not.toContain("C0242350");
    expect(female).toContain("C1398357");
  });

  it("name the factor or the symptom where the data has no wording for it", async () => {
    const { begin, answer } = await openPerson(mock);
    await begin("headache");
    await answer("assessment_C0018681");
    await answer("continue_assessment");
    await answer("week");
    expect((await answer()).body.question.messages[0].value).toBe("Do you smoke?");
    expect((await answer("?")).body.question.messages[0].value).toContain(
      "Single symptom asked after headache",
    );
  });
});

describe("the report of a consultation", () => {
  it("sums up what the person said", async () => {
    const { begin, answer } = await openPerson(mock);
    await begin("jaw clicks", { gender: "female", age: 101 });
    await answer("assessment_C2986574");
    await answer("continue_assessment");
    await answer("day");
    await answer("C0011849", "C0038454");
    await answer("?");
    await answer("C0015468", "C0041105");
    const { body } = await answer("C2316035");
    const { summary } = body.report;
    expect(summary).toMatchObject({
      age: 101,
      gender: "female",
      duration: "day",
      initial_symptoms: [{ severity: "normal", cui: "C2986574", name: "Clicking noises from jaw" }],
    });
    expect(summary.additional_symptoms.map(({ cui }: { cui: string }) => cui)).toEqual([
      "C0015468",
      "C0041105",
      "C2316035",
    ]);
    const values = summary.factors_present.map(({ cui, value }: Record<string, string>) => [
      cui,
      value,
    ]);
    expect(Object.fromEntries(values)).toEqual({
      C0020538: "negative",
      C0011849: "positive",
      C0004096: "negative",
      C0010054: "negative",
      C0403447: "negative",
      C0024117: "negative",
      C0038454: "positive",
      C0337664: "not_sure",
    });
    expect(summary.factors_present[0]).toEqual({
      cui: "C0020538",
      type: "if_bool",
      rank: 3,
      name: "High BP",
      long_name: "High blood pressure",
      value: "negative",
    });
  });

  it("speaks of few symptoms only where there are few", async () => {
    const { begin, answer, finish, stepBack } = await openPerson(mock);
    await begin("headache");
    await answer("assessment_C0018681");
    const limited = await finish();
    expect(outcome(limited)).toBe(LIMITED);
    expect(typeOf(await stepBack())).toBe("symptoms");
    const found = await answer("C0039070");
    expect(outcome(found)).toBe(NO_CAUSE);
    expect(found.body.report).not.toHaveProperty("information_articles");
  });

  it.each([
    ["one symptom without its own flow", "vertigo", LIMITED],
    ["two of different flows", "headache, loss of hair", NO_CAUSE],
    ["three of different flows", "earache, toe pain, difficulty moving arm", NO_CAUSE],
    ["four of different flows", "earache, toe pain, loss of hair, vertigo", NO_ASSESSMENT],
    ["two of one flow", "earache, face pain", undefined],
  ])("exists for %s", async (_, query, recommendation) => {
    const { begin, answer, finish, report } = await openPerson(mock);
    await answer(...idsOf(await begin(query)));
    const finished = await finish();
    expect(outcome(finished)).toBe(recommendation);
    expect((await report()).body).toEqual(finished.body);
  });
});
