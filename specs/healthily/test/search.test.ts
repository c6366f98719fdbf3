import { describe, expect, it } from "vitest";
import { openPerson, startHealthily } from "./support/healthily.ts";

const mock = await startHealthily();
const { ask } = await openPerson(mock);

interface Match {
  id: string;
  user_facing_name: string;
  medical_name?: string;
  highlight: string;
}

async function search(text: string, gender?: string): Promise<Match[]> {
  const query = new URLSearchParams({ text, ...(gender && { gender }) });
  return (await ask(`GET /symptom-search?${query}`)).body.autocomplete;
}

const idsOf = (matches: Match[]) => matches.map(({ id }) => id);

describe("the symptom search", () => {
  it("begins as the vendor's printed sample does", async () => {
    const { body } = await ask("GET /symptom-search?text=itch&gender=male");
    expect(body.user_facing_prefix).toBe("also known as");
    expect(body.autocomplete.slice(0, 5)).toEqual([
      {
        id: "assessment_C0033774",
        cui: "C0033774",
        user_facing_name: "Itchy sensation/itchiness",
        medical_name: "itchy skin",
        highlight: "<i>itchy</i> skin",
      },
      {
        id: "assessment_CM000288",
        cui: "CM000288",
        user_facing_name: "Itchy skin mole",
        medical_name: "itchy mole",
        highlight: "<i>itchy</i> mole",
      },
      {
        id: "clarify_C0700184",
        cui: "C0700184",
        user_facing_name: "Itchy or scratchy throat",
        highlight: "<i>itchy</i> or scratchy throat",
      },
      {
        id: "assessment_C1168272",
        cui: "C1168272",
        user_facing_name: "Switching between constipation and diarrhoea",
        highlight: "<i>switching</i> between constipation and diarrhoea",
      },
      {
        id: "assessment_C0033774",
        cui: "C0033774",
        user_facing_name: "Itchy sensation/itchiness",
        highlight: "<i>itchy</i> sensation/<i>itchiness</i>",
      },
    ]);
  });

  it("finds what the vendor's scenario answers with, whether one word or two are typed", async () => {
    expect(idsOf(await search("ear ache"))).toContain("assessment_C2316035");
    const [first] = await search("EAR-ache");
    expect(first).toMatchObject({ medical_name: "earache", highlight: "<i>earache</i>" });
    expect(idsOf(await search("earache"))).toContain("assessment_C0013456");
  });

  it("requires every typed word", async () => {
    expect(idsOf(await search("loss hair"))).toContain("assessment_C0002170");
    expect(await search("loss hair headache")).toEqual([]);
  });

  it.each([" ", "?!", "blah", "🤕"])("finds nothing for %j", async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it("requires a text", async () => {
    for (const query of ["", "?text=", "?gender=male"]) {
      expect(await ask(`GET /symptom-search${query}`)).toMatchObject({
        status: 400,
        body: { error: "A required query parameter is missing." },
      });
    }
  });

  it("leaves out what the gender cannot have", async () => {
    expect(idsOf(await search("dysfunction"))).toEqual(["assessment_C0242350"]);
    expect(idsOf(await search("dysfunction", "male"))).toEqual(["assessment_C0242350"]);
    expect(await search("dysfunction", "female")).toEqual([]);
  });
});

describe("the articles", () => {
  it("come by their ids, one or several", async () => {
    const id = "con-alcohol-how-much-am-i-really-drinking";
    expect((await ask(`GET /article/${id}`)).body).toEqual({ id });
    expect((await ask("GET /articles?ids=migraines,con-ovulation")).body).toEqual([
      { id: "migraines" },
      { id: "con-ovulation" },
    ]);
  });

  it("are those that the reports name", async () => {
    const { begin, answer, finish } = await openPerson(mock);
    await begin("headache");
    await answer("assessment_C0018681");
    const { information_articles } = (await finish()).body.report;
    for (const { id } of information_articles.information_articles) {
      expect((await ask(`GET /article/${id}`)).body).toMatchObject({ id });
    }
  });

  it("that do not exist are a 404 one by one, and left out of a list", async () => {
    expect(await ask("GET /article/con-nothing")).toMatchObject({
      status: 404,
      body: { error: "There is no article with this id." },
    });
    const listed = await ask("GET /articles?ids=con-nothing,migraines,,migraines");
    expect(listed.body).toEqual([{ id: "migraines" }]);
  });
});

describe("the analytics", () => {
  it("keep what was sent, for the export to show", async () => {
    const { ask: send, session } = await openPerson(mock);
    const event = { event: "test", value: { age: "31", nested: { any: ["thing"] } } };
    const feedback = { stars: 5, labels: ["some_type"], message: "Easy to answer" };
    expect((await send("POST /analytics", event)).body).toEqual({});
    expect((await send("POST /analytics/feedback", feedback)).body).toEqual({});
    const { healthily } = await session.export("healthily");
    const recorded = {
      id: expect.any(String),
      session_id: expect.any(String),
      recorded_at: expect.any(String),
    };
    expect(healthily?.events).toEqual([{ ...event, ...recorded }]);
    expect(healthily?.feedback).toEqual([{ ...feedback, ...recorded }]);
  });
});
