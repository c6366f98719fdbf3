import { expect, expectTypeOf, it, onTestFinished } from "vitest";
import { createMock } from "../src/index.ts";
import { createSpecTestClient } from "../src/testing.ts";
import { fixture } from "./support/fixture.ts";

interface Options {
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  apiKey?: string;
}

/** A client in small, with the options of a generated one. */
function createShopClient({ baseUrl, fetch = globalThis.fetch, apiKey = "none" }: Options) {
  const headers = { "content-type": "application/json", "x-key": apiKey };
  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(baseUrl + path, { ...init, headers });
    return (await response.json()) as Record<string, unknown>;
  };
  return {
    create: (name: string) =>
      call("/customers", { method: "POST", body: JSON.stringify({ name }) }),
    get: (id: unknown) => call(`/customers/${id}`),
  };
}

const file = fixture("stateful/shop.yaml");

it("makes a client of a document, whose reads show its writes", async () => {
  const { client, session, close } = await createSpecTestClient(file, createShopClient);
  expectTypeOf(client).toEqualTypeOf<ReturnType<typeof createShopClient>>();
  const { id } = await client.create("Cy");
  expect(await client.get(id)).toMatchObject({ name: "Cy" });
  expect(await session.requests()).toHaveLength(2);
  await close();
});

it("gives the client its other options, and asks for those that it requires", async () => {
  type Required = Options & { apiKey: string };
  const create = (options: Required) => createShopClient(options);
  const { client, session, close } = await createSpecTestClient(file, create, { apiKey: "k" });
  await client.get(1);
  const [request] = await session.requests();
  expect(JSON.stringify(request)).toContain("x-key");
  await close();
  // @ts-expect-error -- the key is missing
  (() => createSpecTestClient(file, create)) satisfies () => unknown;
});

it("shares a mock, in sessions that do not meet, and leaves it open", async () => {
  const mock = await createMock({ spec: { file, stateful: true }, check: true });
  onTestFinished(() => mock.close());
  const one = await createSpecTestClient(mock, createShopClient);
  const other = await createSpecTestClient(mock, createShopClient);
  const { id } = await one.client.create("Cy");
  expect(await other.client.get(id)).toEqual({ message: "not found" });
  await one.close();
  expect(await other.client.get(1)).toMatchObject({ name: "Ada" });
});

it("refuses a mock without state, and a document that does not exist", async () => {
  const mock = await createMock({ spec: { file } });
  onTestFinished(() => mock.close());
  const refused = createSpecTestClient(mock, createShopClient);
  await expect(refused).rejects.toThrow(
    "the given mock serves no document from its state: create it with spec: { file, stateful: true }",
  );
  await expect(createSpecTestClient("no.yaml", createShopClient)).rejects.toThrow(
    "cannot read the document no.yaml",
  );
});
