import { expect, it } from "vitest";
import { runCheck } from "../src/run-check.ts";
import { change, sampleHouse } from "./support/sample-house.ts";

const declarations = "packages/library/dist/index.d.ts";

function brokenHouse() {
  const house = sampleHouse();
  house.release();
  change(house, declarations, (text) => text.replace("; lent?: string", ""));
  return house;
}

async function run(root: string, options: Parameters<typeof runCheck>[1] = {}) {
  const printed = { results: [] as string[], notes: [] as string[] };
  const output = {
    result: (text: string) => printed.results.push(text),
    note: (text: string) => printed.notes.push(text),
  };
  return { code: await runCheck(root, options, output), ...printed };
}

it("ends with 1 where a changeset is too small, and with 0 once --write has written it", async () => {
  const { root } = brokenHouse();
  expect((await run(root)).code).toBe(1);
  const written = await run(root, { write: true });
  expect(written).toMatchObject({
    code: 0,
    notes: [expect.stringMatching(/^wrote \.changeset\/.+\.md$/)],
  });
  expect((await run(root)).code).toBe(0);
});

it("prints JSON that holds each change", async () => {
  const { results } = await run(brokenHouse().root, { format: "json", names: ["library"] });
  const { verdicts } = JSON.parse(results.join("\n"));
  expect(verdicts[0]).toMatchObject({
    name: "@a/library",
    released: "0.3.0",
    required: "minor",
    ok: false,
  });
  expect(verdicts[0].changes[0]).toMatchObject({ size: "major", by: "declarations" });
});

it("ends with 2 and the remedy where something cannot be compared", async () => {
  const house = brokenHouse();
  change(house, declarations);
  const { code, results, notes } = await run(house.root);
  expect({ code, results }).toEqual({ code: 2, results: [] });
  expect(notes.join()).toMatch(/is not built, .* run `npm run build` first$/);
});

it("refuses an unknown name and says which is meant", async () => {
  await expect(run(sampleHouse().root, { names: ["libary"] })).rejects.toThrow(
    'did you mean "library"?',
  );
});
