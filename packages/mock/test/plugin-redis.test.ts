import { startRedis } from "@carespec/test-support/start-redis";
import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { openDataFolder } from "./support/data-file.ts";
import { documentText, pluginCode } from "./support/plugin-page.ts";

const { dataFile } = openDataFolder();

it("a document with a plugin has the same state in all mocks over one Redis", async () => {
  const redis = await startRedis();
  const spec = {
    file: dataFile(documentText, "books.yaml"),
    plugin: dataFile(pluginCode, "books.mjs"),
  };
  const open = () => createMock({ spec, state: redis.url, check: true });
  const [one, other] = await Promise.all([open(), open()]);
  const headers = { "x-api-key": "demo", "content-type": "application/json" };
  const ask = async (mock: typeof one, body?: object) => {
    const init = body ? { method: "POST", body: JSON.stringify(body) } : {};
    const response = await mock.fetch("http://mock.test/books", { headers, ...init });
    return { status: response.status, body: await response.json() };
  };
  try {
    const book = { isbn: "1", title: "Emma" };
    expect(await ask(one, book)).toEqual({ status: 201, body: book });
    expect(await ask(other)).toEqual({
      status: 200,
      body: [{ isbn: "0", title: "Persuasion" }, book],
    });
    await other.reset();
    expect((await ask(one)).body).toEqual([{ isbn: "0", title: "Persuasion" }]);
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
});
