import { describe, expect, it } from "vitest";
import { type MockData, UserError } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { newUser, openSession, problem } from "../support/steered.ts";

const mock = await createCheckedMock();

const SITE = {
  SiteId: "00000000-0000-4000-8000-0000000000aa",
  Name: "North Site",
  Abbreviation: "NRTH",
  TimeZone: "America/New_York",
};
const REPORT = { ReportId: SITE.SiteId, Rows: [], Parameters: [{ Name: "x", Type: "Colour" }] };
const catalyst = { mode: "replace", sites: [SITE] };
const activity = { id: 1, url: "first", modified: 0 };

type Refusal = [what: string, data: object, detail: string];

const REFUSALS: Refusal[] = [
  ["an unknown vendor", { acme: {} }, "/acme: unknown vendor, choose from catalyst, healthily"],
  ["a vendor by another case", { Catalyst: {} }, "/Catalyst: unknown vendor"],
  ["a vendor of the prototype's", JSON.parse('{"__proto__":{}}'), "/__proto__: unknown vendor"],
  [
    "an unknown collection",
    { catalyst: { user: [] } },
    "/catalyst/user: unknown collection, choose",
  ],
  ["a collection of the mock's own", { catalyst: { loginTokens: [] } }, "choose from users, stud"],
  ["no array", { catalyst: { sites: "merge" } }, "/catalyst/sites: not an array"],
  ["a breach of the schema", { catalyst: { sites: [SITE, {}] } }, "/catalyst/sites/1: must have"],
  [
    "a breach deep down",
    { catalyst: { reports: [REPORT] } },
    '/catalyst/reports/0/Parameters/0/Type: must be equal to one of the allowed values: "Date", "W',
  ],
  [
    "an id twice",
    { catalyst: { sites: [SITE, { ...SITE, Name: "Twin" }] } },
    `/catalyst/sites/1: its id ${SITE.SiteId} stands there twice`,
  ],
  [
    "a number as an id twice",
    { mystrength: { activities: [activity, { ...activity, id: 1.0 }] } },
    "/mystrength/activities/1: its id 1 stands there twice",
  ],
  [
    "too many values",
    {
      mystrength: { activities: Array.from({ length: 10_001 }, (_, id) => ({ ...activity, id })) },
    },
    "/mystrength/activities: more than the 10000 values that it may hold",
  ],
];

/** Each refusal alone, and as the broken part of data that begin or end well. */
const CASES = REFUSALS.flatMap(([what, data, detail]): Refusal[] => [
  [what, data, detail],
  [`${what} after a good part`, { healthily: { articles: [] }, ...withSites(data) }, detail],
  [`${what} before a good part`, { ...data, mystrength: mystrengthOf(data) }, detail],
]);

function withSites(data: object): object {
  return "catalyst" in data ? data : { catalyst, ...data };
}

function mystrengthOf(data: { mystrength?: object }): object {
  return data.mystrength ?? { mode: "replace", users: [] };
}

/** A session in which each vendor holds something of its own. */
async function openHeld() {
  const session = openSession(mock);
  await session.catalyst("/api/users", { method: "POST", json: newUser("held@example.com") });
  const handle = mock.sessionOf(session.id);
  const article = { id: "held", title: "Held" };
  await handle.seed({
    healthily: { articles: [article] },
    mystrength: { activities: [{ ...activity, id: 7 }] },
  });
  return { ...session, handle, before: await handle.export() };
}

describe("a seed is refused, and the old state kept whole, for", () => {
  it.each(CASES)("%s", async (_, data, detail) => {
    const { before, handle, raw } = await openHeld();
    const headers = { "Content-Type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(data) };
    const refused = await problem(await raw("/seed", init));
    expect(refused.status).toBe(400);
    expect(refused.detail).toContain(detail);
    expect(await handle.export()).toEqual(before);
  });

  it.each(CASES)("%s, from code", async (_, data, detail) => {
    const { before, handle } = await openHeld();
    const refused = handle.seed(data as MockData);
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(detail);
    expect(await handle.export()).toEqual(before);
  });

  it.each([
    ["null", null, "data is an object with one member a vendor"],
    ["a list", [], "data is an object with one member a vendor"],
    ["a text", "catalyst", "data is an object with one member a vendor"],
    ["nothing", undefined, "data is an object with one member a vendor"],
    ["what has no JSON", { catalyst: { sites: [{ SiteId: 1n }] } }, "data is what JSON can hold"],
    ["a part that is null", { catalyst: null }, "/catalyst: not an object of collections"],
    ["a part that is a list", { catalyst: [] }, "/catalyst: not an object of collections"],
    ["a wrong mode", { catalyst: { mode: "add" } }, '/catalyst/mode: neither "merge" nor "repl'],
    ["a mode that is null", { catalyst: { mode: null } }, '/catalyst/mode: neither "merge"'],
    ["a value that is null", { catalyst: { sites: [null] } }, "/catalyst/sites/0: must be object"],
    ["a hole in a list", { catalyst: { sites: [undefined] } }, "/catalyst/sites/0: must be object"],
    ["a null id", { healthily: { articles: [{ id: null }] } }, "/healthily/articles/0/id: must be"],
  ])("%s", async (_, data, detail) => {
    const { before, handle } = await openHeld();
    await expect(handle.seed(data as unknown as MockData)).rejects.toThrow(detail);
    expect(await handle.export()).toEqual(before);
  });
});
