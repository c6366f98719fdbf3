import { listVendors, loadVendorFacts } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock, type Listening, type VendorListing } from "../../src/index.ts";
import { loadVendors } from "../../src/vendors/load.ts";

const names = listVendors().map(({ name }) => name);
const vendors = await loadVendors();

let server: Listening;
beforeAll(async () => {
  const mock = await createMock();
  server = await mock.listen(0);
});
afterAll(() => server.close());

const get = (path: string, init?: RequestInit) => fetch(server.url + path, init);
const listings = async (): Promise<VendorListing[]> => {
  const { vendors } = await (await get("/__mock/vendors")).json();
  return vendors;
};

describe("/__mock", () => {
  it("says at /health that the mock is up", async () => {
    const response = await get("/__mock/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "ok" });
  });

  it("lists at /vendors each vendor with only its credentials", async () => {
    const listed = await listings();
    expect(listed.map(({ name }) => name)).toEqual(names);
    const keys = ["name", "title", "baseUrl", "document", "credentials", "client"];
    for (const vendor of listed) expect(Object.keys(vendor)).toEqual(keys);
    for (const { name, credentials, client: created } of listed) {
      const { client } = await loadVendorFacts(name);
      expect([name, created]).toEqual([
        name,
        { factory: client.factory, ...(client.options && { options: client.options }) },
      ]);
      expect([name, Object.keys(credentials)]).toEqual([name, client.credentials]);
    }
    const values = listed.flatMap((vendor) => Object.values(vendor.credentials));
    expect(values.filter((value) => value.length < 8)).toEqual([]);
  });

  it("lists the addresses under which the request came", async () => {
    for (const { name, baseUrl, document } of await listings()) {
      const vendor = vendors.find((one) => one.name === name);
      const path = new URL(vendor?.document.servers?.[0]?.url ?? "").pathname.replace(/\/$/, "");
      expect(baseUrl).toBe(`${server.url}/${name}${path}`);
      expect(document).toBe(`${server.url}/${name}/openapi.json`);
    }
  });

  it("has no other route, and takes only GET and HEAD", async () => {
    expect((await get("/__mock/nothing")).status).toBe(404);
    expect((await get("/__mock")).status).toBe(404);
    expect((await get("/__mock/health", { method: "POST" })).status).toBe(405);
    const head = await get("/__mock/health", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});

describe.each(vendors)("the mock of $name", ({ name, basePath }) => {
  it("serves its document with itself as the first server", async () => {
    const response = await get(`/${name}/openapi.json`);
    expect(response.headers.get("content-type")).toContain("application/json");
    const document = await response.json();
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.servers[0].url).toBe(basePath);
    expect(document.servers[1].url).toMatch(/^https:/);
  });

  it("answers at its real paths below its base path, and nowhere else", async () => {
    const { paths } = await (await get(`/${name}/openapi.json`)).json();
    const path = Object.keys(paths).find((key) => paths[key].get && !key.includes("{"));
    // Without credentials 401 shows that the operation was found.
    expect((await get(basePath + path)).status).toBe(401);
    expect((await get(path ?? "")).status).toBe(404);
    expect((await get(`${basePath}x${path}`)).status).toBe(404);
  });

  it("answers 404 and 405 as JSON where the document has no operation", async () => {
    const unknown = await get(`${basePath}/nothing`);
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get("content-type")).toMatch(/^application\/(problem\+)?json$/);
    const { paths } = await (await get(`/${name}/openapi.json`)).json();
    const path = Object.keys(paths).find((key) => !paths[key].patch && !key.includes("{"));
    expect((await get(basePath + path, { method: "PATCH" })).status).toBe(405);
  });
});

describe("a path outside of every vendor", () => {
  it("answers 404 and names what is served", async () => {
    const response = await get("/acme/users");
    expect(response.status).toBe(404);
    const { detail } = await response.json();
    for (const { basePath } of vendors) expect(detail).toContain(basePath);
  });
});
