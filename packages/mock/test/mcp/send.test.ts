import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { listVendors, loadVendorFacts, valueAt } from "@carespec/document";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { createAsk } from "../../src/mcp/ask.ts";
import { entitled, SAMPLE, sampleMock } from "../support/sample-vendor.ts";
import { connectSource } from "./support/connect.ts";

const vendors = await serve(await createMock());
const library = await serve(await sampleMock());

describe("send", () => {
  it.each(listVendors().map(({ name }) => name))(
    "logs in with the demo credentials of %s, once a session",
    async (vendor) => {
      const { call } = await connectSource(vendors);
      const { firstCall } = (await loadVendorFacts(vendor)).client;
      const { path, query, body } = firstCall.input ?? {};
      const input = {
        vendor,
        operation: firstCall.operationId,
        parameters: { ...path, ...query },
        body,
      };
      const answer = await call("send", input);
      expect(answer).toMatchObject({ status: 200 });
      const { pointer, items } = firstCall.finds ?? {};
      if (pointer !== undefined) expect(valueAt(answer.body, pointer)).toHaveLength(items ?? 0);
      const { requests: before } = await call("journal");
      await call("send", input);
      const { requests: after } = await call("journal");
      expect(after.length).toBe(before.length + 1);
      // Other sessions see nothing of it.
      expect((await call("journal", { session: "default" })).requests).toEqual([]);
    },
  );

  it("sends no credentials with logIn: false", async () => {
    const [{ name = "" } = {}] = listVendors();
    const { call } = await connectSource(vendors);
    const { firstCall } = (await loadVendorFacts(name)).client;
    const { status } = await call("send", {
      vendor: name,
      operation: firstCall.operationId,
      logIn: false,
    });
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it("says which credentials to pass where it knows no login", async () => {
    const { call } = await connectSource(library);
    const refused = await call("send", { vendor: SAMPLE, operation: "listReaders" });
    expect(refused.notes.join(" ")).toMatch(
      /No login is known for spec.* demo credentials: libraryId/,
    );
    const headers = entitled;
    const { status, body } = await call("send", {
      vendor: SAMPLE,
      operation: "listReaders",
      headers,
    });
    expect([status, Array.isArray(body)]).toEqual([200, true]);
  });

  it.each([
    [{ operation: "listReader" }, /unknown operation "listReader": did you mean listReaders\?/],
    [{ vendor: "acme" }, /unknown vendor "acme": choose from spec/],
    [{ parameters: { pages: 2 } }, /unknown parameter of listReaders "pages": did you mean page\?/],
    [{ headers: { "X-Mock-Session": "a" } }, /X-Mock-Session is not a header here/],
    [{ headers: { "x-client": "a\nb" } }, /Invalid character in header/],
    [{ session: "a b" }, /session id is 1 to 128/],
    [{ vendor: 1 }, /vendor/],
    [{ more: 1, and: 2 }, /unknown argument more, and: choose from /],
  ])("refuses %j in words", async (wrong, words) => {
    const { call } = await connectSource(library);
    const input = { vendor: SAMPLE, operation: "listReaders", ...wrong };
    await expect(call("send", input)).rejects.toThrow(words);
  });
});

it("follows no redirect and leaves the mock's address with no path", async () => {
  let asked = 0;
  const foreign = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  const foreignUrl = await listening(foreign);
  const lying = createServer((_, response) =>
    response.writeHead(302, { location: foreignUrl }).end(),
  );
  const ask = createAsk(await listening(lying));
  expect(await ask({ path: "/" })).toMatchObject({ status: 302 });
  for (const path of ["@mock.example/", ".example/", "", "http://mock.example/"]) {
    expect(() => ask({ path })).toThrow(/leads out of the mock|Invalid URL/);
  }
  expect(asked).toBe(0);
});

async function serve(mock: Awaited<ReturnType<typeof createMock>>): Promise<string> {
  const { url, close } = await mock.listen(0);
  atFileEnd(async () => {
    await close();
    await mock.close();
  });
  return url;
}

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atFileEnd(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
