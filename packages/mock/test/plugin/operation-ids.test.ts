import { expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { openDataFolder } from "../support/data-file.ts";

const { dataFile } = openDataFolder();
const document = (operationId: string) =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Odd", version: "1" },
    paths: {
      "/a": {
        get: {
          operationId,
          responses: {
            200: {
              description: "ok",
              content: { "application/json": { examples: { one: { value: ["example"] } } } },
            },
          },
        },
      },
    },
  });

it.each(["toString", "constructor", "__proto__", "hasOwnProperty", "valueOf"])(
  "an operation may be called %s, and is answered without a handler",
  async (operationId) => {
    const file = dataFile(document(operationId), `${crypto.randomUUID()}.json`);
    const code = "export default { create: () => ({ operations: {} }) };";
    const plugin = dataFile(code, `${crypto.randomUUID()}.mjs`);
    const mock = await createMock({ spec: { file, plugin } });
    const answer = await mock.fetch("http://mock.test/a");
    expect([answer.status, await answer.json()]).toEqual([200, ["example"]]);
  },
);
