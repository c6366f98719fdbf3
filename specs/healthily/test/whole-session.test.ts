import { expect, it } from "vitest";
import { apiKey, bearer, openPerson, startHealthily } from "./support/healthily.ts";

interface Kept {
  value: { token: string };
}

it("a consultation goes on in another mock from an export of the whole session", async () => {
  const [mock, elsewhere] = [await startHealthily(), await startHealthily()];
  const person = await openPerson(mock);
  await person.begin("headache");
  const exported = await person.session.exportAll();
  const session = elsewhere.sessionOf("elsewhere");
  await session.seed(exported);

  const tokens = exported.healthily?.["private:tokens"] as readonly object[] as Kept[];
  const upgraded = tokens.at(-1)?.value.token ?? "";
  const response = await session.fetch("http://mock.test/healthily/api/v1/chat", {
    headers: { "x-api-key": apiKey, ...bearer(upgraded) },
  });
  const here = await person.state();
  expect([response.status, await response.json()]).toEqual([here.status, here.body]);
  expect(here.status).toBe(200);
});
