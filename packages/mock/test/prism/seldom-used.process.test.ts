import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";

const require = createRequire(import.meta.url);
const loaded = () => Object.keys(require.cache).join("\n");

it("a mock loads what generates answers, and what reads collections, on use", async () => {
  const mock = await createMock({ spec: { file: fixture("faker.yaml"), dynamic: true } });
  expect(loaded()).toContain("prism.cjs");
  expect(loaded()).not.toMatch(/faker|postman-collection|node-fetch/);
  const response = await mock.fetch("http://mock.test/person");
  expect(await response.json()).toMatch(/^\p{Lu}\p{L}+/u);
  expect(loaded()).toContain("faker.cjs");
  await mock.close();
  const other = await createMock({ spec: { file: fixture("pets-postman.json") } });
  expect(loaded()).toContain("postman-collection.cjs");
  await other.close();
});
