import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeClient } from "@carespec/codegen";
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

/** A factory whose client has any method. */
type ClientFactory = (options: never) => Record<string, (call?: object) => Promise<Item>>;
type Item = Record<string, unknown> & { id: string };

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

it("tests a generated client of Swagger 2.0", async () => {
  const zoo = fixture("stateful/zoo-2.0.yaml");
  // In this package, so that the client finds @carespec/core.
  const base = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
  mkdirSync(base, { recursive: true });
  const out = mkdtempSync(join(base, "zoo-"));
  onTestFinished(() => rmSync(out, { recursive: true }));
  await writeClient({ document: zoo, out, tell: () => undefined });
  const { createApiClient, isNotFoundError } = await import(
    pathToFileURL(join(out, "index.ts")).href
  );
  const mock = await createMock({ spec: { file: zoo, stateful: true }, check: true });
  onTestFinished(() => mock.close());
  const { client, close } = await createSpecTestClient(mock, createApiClient as ClientFactory);

  expect(await client.getCages()).toEqual([{ id: 4, name: "East", keeper: null }]);
  const { id: cageId } = await client.postCages({ body: { name: "West" } });
  expect(
    await client.putCagesByCageId({ path: { cageId }, body: { name: "North" } }),
  ).toMatchObject({
    id: cageId,
    name: "North",
  });
  const note = await client.postNotes({ body: { text: "a b", tags: ["x", "y"], days: [1, 2] } });
  expect(await client.getNotesById({ path: { id: note.id } })).toEqual({
    ...{ id: note.id, text: "a b", tags: ["x", "y"], days: [1, 2] },
  });
  const photo = await client.postPhotos({ body: { file: new Blob(["x"]), title: "Tea" } });
  expect(await client.getPhotosById({ path: { id: photo.id } })).toMatchObject({ title: "Tea" });
  const missing = client.getCagesByCageId({ path: { cageId: 99 } });
  await expect(missing).rejects.toSatisfy(isNotFoundError);
  await expect(missing).rejects.toMatchObject({ body: { code: 404, message: "no such thing" } });
  await close();
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
