import { listVendors } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { createMock, UserError } from "../src/index.ts";
import { fixture } from "./support/fixture.ts";
import { serve } from "./support/serve.ts";

const names = listVendors().map(({ name }) => name);
const last = names.at(-1) ?? "";
const pets = fixture("pets-3.1.json");
const library = fixture("library.yaml");
const mistakes = fixture("mistakes.yaml");

describe("createMock().fetch", () => {
  it("answers without a port", async () => {
    const mock = await createMock({ spec: { file: pets } });
    const response = await mock.fetch("http://anything.test/pets");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual(["Rex", null]);
  });

  it("takes a URL, a Request and an init, as fetch does", async () => {
    const mock = await createMock({ spec: { file: library } });
    const url = new URL("http://anything.test/books/1");
    expect((await mock.fetch(url)).status).toBe(200);
    expect((await mock.fetch(new Request(url, { method: "DELETE" }))).status).toBe(204);
    expect((await mock.fetch(new Request(url), { method: "PUT" })).status).toBe(405);
  });

  it("answers as the server does, a body of the wrong type included", async () => {
    const mock = await createMock({ spec: { file: library } });
    const { url } = await serve({ spec: { file: library } });
    for (const [type, body] of [
      ["text/html", "note"],
      ["text/plain", "note"],
      ["text/plain", "too long"],
    ]) {
      const init = { method: "POST", headers: { "Content-Type": `${type}` }, body: `${body}` };
      const over = await fetch(`${url}/notes`, init);
      const within = await mock.fetch(`${url}/notes`, init);
      expect([within.status, await within.text()]).toEqual([over.status, await over.text()]);
    }
  });

  it("names the vendors under the host of the request", async () => {
    const mock = await createMock({ vendors: names.slice(0, 1) });
    const response = await mock.fetch("http://anything.test:81/__mock/vendors");
    const { vendors } = await response.json();
    expect(vendors).toEqual(mock.listVendors("http://anything.test:81"));
  });

  it("rejects when its signal is aborted, as fetch does", async () => {
    const mock = await createMock({ spec: { file: pets } });
    const reason = new Error("changed my mind");
    const signal = AbortSignal.abort(reason);
    await expect(mock.fetch("http://anything.test/pets", { signal })).rejects.toBe(reason);
  });

  it("answers 500 where a Response cannot carry the document's answer", async () => {
    const mock = await createMock({ spec: { file: mistakes } });
    const response = await mock.fetch("http://anything.test/beyond-http");
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ title: "The mock failed" });
  });
});

describe("createMock()", () => {
  it("serves all vendors by default, and none beside a document", async () => {
    const served = async (options: Parameters<typeof createMock>[0]) =>
      (await createMock(options)).listVendors("").map(({ name }) => name);
    expect(await served({})).toEqual(names);
    expect(await served({ vendors: [last, last] })).toEqual([last]);
    expect(await served({ spec: { file: pets } })).toEqual([]);
  });

  it("throws a UserError that lists the vendors when one is unknown", async () => {
    const refused = createMock({ vendors: [last, "acme"] });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(`unknown vendor "acme": choose from ${names.join(", ")}`);
  });

  it("calls onAnswer with each request and its answer", async () => {
    const seen: [string, number][] = [];
    const onAnswer = ({ path }: { path: string }, { status }: { status: number }) =>
      void seen.push([path, status]);
    const mock = await createMock({ spec: { file: pets }, onAnswer });
    await mock.fetch("http://anything.test/pets?page=1");
    await mock.fetch("http://anything.test/dogs");
    expect(seen).toEqual([
      ["/pets", 200],
      ["/dogs", 404],
    ]);
  });
});

describe("a document that cannot be served", () => {
  it.each([
    ["bad/broken.yaml", "cannot be parsed"],
    ["bad/unresolved-ref.yaml", "has a $ref that leads nowhere"],
    ["bad/no-operations.yaml", "has no operations"],
    ["bad/missing.yaml", "cannot read"],
  ])("makes createMock throw a UserError: %s", async (name, message) => {
    const refused = createMock({ spec: { file: fixture(name) } });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(message);
  });
});
