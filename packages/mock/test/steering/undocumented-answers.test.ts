import { describe, expect, it } from "vitest";
import { createCheckedMock } from "../support/control.ts";
import { openSession } from "../support/sample-session.ts";
import { sampleOptions } from "../support/sample-vendor.ts";
import { mockOf, openApi } from "../support/spec-document.ts";

const json = "content: {application/json: {schema: {type: object}, examples: {mine: {value: {}}}}}";
const answer = `{description: a, ${json}}`;
const text = openApi(`
/listed: {get: {operationId: listed, responses: {"200": {description: ok}, "404": {description: no}}}}
/ranges: {get: {operationId: ranges, responses: {"200": {description: ok}, 4XX: ${answer}}}}
/default: {get: {operationId: default, responses: {"200": {description: ok}, default: ${answer}}}}
/bare: {get: {operationId: bare, responses: {}}}`);

/** What a document answers, by operation, and what is said of a status that it does not answer. */
const cases: [operation: string | undefined, prefer: string, problem?: string][] = [
  ["listed", "code=404"],
  ["listed", "code=418", "unknown status 418 of listed: choose from 200, 404, or take the fault"],
  ["ranges", "code=418"],
  ["ranges", "code=503", "unknown status 503 of ranges: choose from 200, 4XX, or take the fault"],
  ["default", "code=503"],
  ["bare", "code=200", "unknown status 200 of bare: choose from none: the document names none"],
];

const byPreference: typeof cases = [
  ["listed", "example=mine", 'unknown example "mine" of listed: choose from none'],
  ["ranges", "example=mine"],
  ["ranges", "code=404, example=mine"],
  ["ranges", "example=other", 'unknown example "other" of ranges: choose from mine'],
  ["ranges", "example=default"],
  ["listed", "return=minimal"],
  ["listed", "dynamic=true"],
  [undefined, "example=mine"],
  [undefined, "example=other", 'unknown example "other": choose from mine'],
  ["listed", "code=many", "prefer: "],
  ["default", "code=999", "prefer: The preferred code 999 is not the status of an answer"],
];

const settled = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: Error) => error.message,
  );
const expectProblem = (problem: string | undefined, expected: string | undefined) => {
  if (expected === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(expected);
};

describe("what the document lacks is refused when it is asked for", () => {
  it.each(cases)("by a step of a script: %s %s", async (operation, prefer, expected) => {
    const mock = await mockOf(text);
    const status = Number(prefer.split("=")[1]);
    const script = { ...(operation && { operation }), steps: ["normal" as const, { status }] };
    const problem = await settled(mock.sessionOf("s").addScript(script));
    expectProblem(problem, expected && `steps/1: ${expected}`);
  });

  it.each([...cases, ...byPreference])(
    "by a preference: %s %s",
    async (operation, prefer, expected) => {
      const mock = await mockOf(text);
      const preference = { prefer, ...(operation && { operation }) };
      const session = mock.sessionOf("s");
      expectProblem(await settled(session.setPreferences([preference])), expected);
      expect(await session.preferences()).toEqual(expected === undefined ? [preference] : []);
    },
  );

  it.each([...cases, ...byPreference])(
    "by a session's file: %s %s",
    async (operation, prefer, expected) => {
      const mock = await mockOf(text);
      const target = operation && { operation };
      const steering = (await mock.sessionOf("s").exportAll()).steering?.steering as object[];
      const [start] = steering;
      const script = { id: "scr_1", ...target, steps: [{ used: 0, prefer }] };
      for (const more of [{ preferences: [{ prefer, ...target }] }, { scripts: [script] }]) {
        const part = { mode: "replace" as const, steering: [{ ...start, ...more }] };
        expectProblem(await settled(mock.sessionOf("s").seed({ steering: part })), expected);
      }
    },
  );
});

it("without an operation, a status that any operation answers is taken", async () => {
  const mock = await createCheckedMock(sampleOptions());
  const { control } = openSession(mock);
  const add = async (status: number) =>
    (await control.POST("/__mock/scripts", { body: { steps: [{ status }] } })).response.status;
  expect([await add(422), await add(599)]).toEqual([201, 400]);
  const body = (prefer: string) => ({ body: { preferences: [{ prefer }] } });
  const set = async (prefer: string) =>
    (await control.PUT("/__mock/preferences", body(prefer))).response.status;
  expect([await set("code=422"), await set("code=599")]).toEqual([204, 400]);
});

it("the example of a range is taken with a status of the range", async () => {
  const mock = await mockOf(text);
  const steps = [{ example: "mine", status: 418 }];
  const { steps: stored } = await mock.addScript({ operation: "ranges", steps });
  expect(stored[0]?.prefer).toBe("code=418, example=mine");
  expect((await mock.fetch("http://mock.test/ranges")).status).toBe(418);
});
