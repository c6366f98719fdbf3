import { describe, expect, it } from "vitest";
import { type Answered, idsOf, openPerson, startHealthily } from "./support/healthily.ts";

const mock = await startHealthily();
const outcome = ({ body }: Answered) => body.report?.overall_outcome.main_recommendation;
const typeOf = ({ body }: Answered) => body.question?.type ?? "report";

const NO_CAUSE = "A cause could not be found";
const LIMITED = "You have a limited number of symptoms";
const NO_ASSESSMENT = "You have not received an assessment at this time";

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
