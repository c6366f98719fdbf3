import { describe, expect, it } from "vitest";
import { idsOf, openPerson, startHealthily } from "./support/healthily.ts";

const mock = await startHealthily();

/** A person who is asked for a duration: one of five. */
async function atDuration() {
  const person = await openPerson(mock);
  await person.begin("headache");
  await person.answer("assessment_C0018681");
  await person.answer("continue_assessment");
  return person;
}

describe("an answer that does not fit its question", () => {
  it.each([
    ["of another type", { type: "factor", included: ["year"] }, "body/type"],
    ["with an unknown id", { type: "generic", included: ["decade"] }, "body/included/0"],
    [
      "with an unknown id left out",
      { type: "generic", included: ["year"], excluded: ["day", "é"] },
      "body/excluded/1",
    ],
    [
      "with an id both chosen and left out",
      { type: "generic", included: ["year"], excluded: ["day", "year"] },
      "body/excluded/1",
    ],
    ["with an id twice", { type: "generic", included: ["year", "year"] }, "body/included/1"],
    ["with two where one is allowed", { type: "generic", included: ["year", "day"] }, "at most 1"],
    ["with none where one is needed", { type: "generic", included: [] }, "at least 1"],
    ["with an id of an earlier question", { type: "generic", included: ["add_symptoms"] }, "body"],
  ])("is refused and changes nothing: %s", async (_, body, at) => {
    const { chat, state, answer } = await atDuration();
    const before = await state();
    expect(await chat(body)).toMatchObject({
      status: 400,
      body: { error: "The answer does not fit the current question." },
      reason: expect.stringContaining(at),
    });
    expect((await state()).body).toEqual(before.body);
    expect((await answer("year")).status).toBe(200);
  });

  it("is one with more than the constraints allow", async () => {
    const { answer, chat } = await atDuration();
    const asked = await answer("week");
    const ids = idsOf(asked);
    const type = "health_background";
    expect((await chat({ type, included: [...ids, "C0337664"] })).status).toBe(400);
    expect((await chat({ type, included: [...ids].reverse() })).status).toBe(200);
  });

  it("is one to a search that no symptom has, with another prefix or beside a skip", async () => {
    const { begin, chat } = await openPerson(mock);
    await begin("blah");
    const type = "autocomplete";
    for (const included of [
      ["C2316035"],
      ["assessment_C0561986"],
      ["clarify_C2316035"],
      ["assessment_C0000000"],
      ["skip_autocomplete", "assessment_C2316035"],
      [],
    ]) {
      expect([included, (await chat({ type, included })).status]).toEqual([included, 400]);
    }
    const fits = { type, included: ["assessment_C2316035"], excluded: ["skip_autocomplete"] };
    expect((await chat(fits)).status).toBe(200);
  });

  it("is any answer once the report is ready", async () => {
    const { begin, chat } = await openPerson(mock);
    await begin("Tell me about COVID");
    const refused = await chat({ type: "generic", included: [] });
    expect(refused.status).toBe(400);
    expect(refused.reason).toContain("over");
  });
});

describe("an answer that fits", () => {
  it("may leave out what was not chosen, and name the choices in any order", async () => {
    for (const excluded of [undefined, [], ["day"], ["month", "hour", "week", "day"]]) {
      const { chat } = await atDuration();
      const { body } = await chat({ type: "generic", included: ["year"], excluded });
      expect(body.question.type).toBe("health_background");
    }
  });

  it("that lacks a mandatory member is invalid all the same", async () => {
    const { chat } = await atDuration();
    const refused = await chat({ type: "generic" });
    expect(refused).toMatchObject({
      status: 400,
      body: { error: "The request body is not valid." },
    });
  });
});

describe("a consultation that has not started", () => {
  it.each(["GET /chat", "POST /step-back", "GET /report"])("is 404 for %s", async (call) => {
    const { ask } = await openPerson(mock);
    expect(await ask(call)).toMatchObject({
      status: 404,
      body: { error: "No consultation is started in this session." },
    });
  });

  it("is 404 for an answer", async () => {
    const { chat } = await openPerson(mock);
    expect(await chat({ type: "generic", included: ["year"] })).toMatchObject({
      status: 404,
      body: { error: "No consultation is started in this session." },
    });
  });

  it("does not begin with a query that is invalid", async () => {
    const { begin, state } = await openPerson(mock);
    expect((await begin("headache", { gender: "other" })).status).toBe(400);
    expect((await begin("headache", { age: 1.5 })).status).toBe(400);
    expect((await state()).status).toBe(404);
  });

  it("includes one whose query only preferred an answer", async () => {
    const { askAs, ask, upgrade, logIn } = await openPerson(mock);
    const { body } = await upgrade(await logIn());
    const headers = {
      Authorization: `Bearer ${body.login_response.access_token}`,
      Prefer: "example=information",
    };
    const query = { gender: "male", age: 31, initial_query: "headache" };
    expect((await askAs("POST /initial", query, headers)).body).toHaveProperty("report");
    expect((await ask("GET /chat")).status).toBe(404);
  });
});

describe("a report that is not ready", () => {
  it("is 404 until the last question is answered, and again once it is taken back", async () => {
    const { begin, report, finish, stepBack } = await openPerson(mock);
    await begin("toe pain, headache");
    const early = await report();
    expect(early).toMatchObject({ status: 404, body: { error: "The report is not ready." } });
    await finish();
    expect((await report()).status).toBe(200);
    await stepBack();
    expect((await report()).status).toBe(404);
  });
});

describe("taking answers back", () => {
  it("lets the same question be answered differently, as in the vendor's scenario", async () => {
    const { answer, stepBack, finish } = await atDuration();
    await answer("year");
    const asked = await answer();
    expect(asked.body.question.type).toBe("factor");
    await answer("y");
    expect((await stepBack()).body).toEqual(asked.body);
    await answer("n");
    const { summary } = (await finish()).body.report;
    const smoker = summary.factors_present.filter(({ cui }: { cui: string }) => cui === "C0337664");
    expect(smoker).toHaveLength(1);
    expect(smoker[0].value).toBe("negative");
  });

  it("leads from the report to the first question, and no further", async () => {
    const { begin, finish, stepBack, state } = await openPerson(mock);
    const first = await begin("difficulty moving arm");
    await finish();
    let last = first;
    for (;;) {
      const back = await stepBack();
      if (back.status !== 200) {
        expect(back).toMatchObject({
          status: 404,
          body: { error: "There is no answer to take back." },
        });
        break;
      }
      last = back;
    }
    expect(last.body).toEqual(first.body);
    expect((await state()).body).toEqual(first.body);
  });

  it("takes another path where the other answer leads elsewhere", async () => {
    const { begin, answer, stepBack } = await openPerson(mock);
    await begin("chest pain, sweaty, itchy bum, painful toe");
    const ids = ["C0008031", "C0038990", "CM001783", "C0241416"].map((cui) => `assessment_${cui}`);
    expect((await answer(...ids)).body).toHaveProperty("report");
    expect((await stepBack()).body.question.choices).toHaveLength(4);
    expect(idsOf(await answer(...ids.slice(1)))).toContain("continue_assessment");
  });
});
