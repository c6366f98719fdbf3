import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answered, openPerson, type Question, startHealthily } from "./support/healthily.ts";

/** More questions than any consultation asks with the built-in data. */
const MOST_QUESTIONS = 60;

const mock = await startHealthily();
const { symptoms = [] } = (await mock.export("healthily")).healthily ?? {};
const known = symptoms as { cui: string; name: string; clarifications?: string[] }[];
const ids = known.map(
  ({ cui, clarifications }) => `${clarifications ? "clarify" : "assessment"}_${cui}`,
);

const anyQuery = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known.map(({ name }) => name)) },
      { weight: 3, arbitrary: fc.constantFrom("earache", "jaw clicks", "headache", "toe pain") },
      { weight: 1, arbitrary: fc.constantFrom("difficulty moving arm", "loss of hair", "COVID") },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
    ),
    { maxLength: 5 },
  )
  .chain((parts) => fc.constantFrom(", ", " and ", " ").map((glue) => parts.join(glue)));

/** A walk: how it begins, and numbers that choose among what is offered. */
const anyWalk = fc.record({
  query: anyQuery,
  gender: fc.constantFrom("male", "female"),
  age: fc.integer({ min: 0, max: 120 }),
  luck: fc.infiniteStream(fc.nat()),
});

/** An answer that the question allows, as the numbers choose. */
function chooseAnswer({ type, choices = [], constraints }: Question, luck: () => number): object {
  if (type === "autocomplete" && luck() % 3 > 0) {
    return { type, included: [ids[luck() % ids.length]] };
  }
  const { min_selections: min = 0, max_selections: max = 0 } = constraints ?? {};
  const offered = choices.map(({ id }) => id);
  const shuffled = offered
    .map((id) => [luck(), id] as const)
    .sort(([a], [b]) => a - b)
    .map(([, id]) => id);
  const count = min + (luck() % (max - min + 1));
  return { type, included: shuffled.slice(0, count), excluded: shuffled.slice(count) };
}

describe("a consultation with any answers that are offered", { timeout: 120_000 }, () => {
  it("ends in a report, and can be taken back to its first question from there", async () => {
    const { begin, chat, report, state, stepBack } = await openPerson(mock);
    await fc.assert(
      fc.asyncProperty(anyWalk, async ({ query, gender, age, luck }) => {
        const draw = () => luck.next().value as number;
        const states: Answered["body"][] = [];
        let last = await begin(query, { gender, age });
        while (last.body.question) {
          expect([last.status, last.reason]).toEqual([200, null]);
          expect((await report()).status).toBe(404);
          states.push(last.body);
          expect(states.length).toBeLessThan(MOST_QUESTIONS);
          last = await chat(chooseAnswer(last.body.question, draw));
        }
        expect([last.status, last.reason]).toEqual([200, null]);
        expect(last.body.report.overall_outcome).toBeDefined();
        expect((await report()).body).toEqual(last.body);
        for (const expected of states.reverse()) {
          expect((await stepBack()).body).toEqual(expected);
          expect((await state()).body).toEqual(expected);
        }
        expect((await stepBack()).status).toBe(404);
      }),
      { numRuns: 300 },
    );
  });

  it("comes to the same report by any detour over answers that are taken back", async () => {
    const [direct, winding] = [await openPerson(mock), await openPerson(mock)];
    await fc.assert(
      fc.asyncProperty(anyWalk, async ({ query, gender, age, luck }) => {
        const draw = () => luck.next().value as number;
        let last = await direct.begin(query, { gender, age });
        await winding.begin(query, { gender, age });
        while (last.body.question) {
          const before = await winding.state();
          expect(before.body).toEqual(last.body);
          for (let detours = draw() % 3; detours > 0 && before.body.question; detours -= 1) {
            await winding.chat(chooseAnswer(before.body.question, draw));
            expect((await winding.stepBack()).body).toEqual(before.body);
          }
          const answer = chooseAnswer(last.body.question, draw);
          last = await direct.chat(answer);
          await winding.chat(answer);
        }
        expect((await winding.report()).body).toEqual(last.body);
      }),
      { numRuns: 60 },
    );
  });
});
