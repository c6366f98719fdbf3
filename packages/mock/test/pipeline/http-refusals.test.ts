import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock, type Listening } from "../../src/index.ts";
import { documentedVendors } from "../support/documented.ts";
import { logIn } from "../support/log-in.ts";
import { exchange, head } from "../support/raw.ts";
import { vendorsWithRules } from "../support/vendors-with-rules.ts";

const mock = await createMock({ check: true });
const ruled = await vendorsWithRules();
const vendors = (await documentedVendors()).filter(({ name }) => ruled.has(name));

type Vendor = (typeof vendors)[number];

/** One of the vendor's reads that require a login. */
function readOf({ operations }: Vendor) {
  return operations.find(
    ({ method, path, statuses }) =>
      method === "GET" && !path.includes("{") && statuses.includes("401"),
  );
}

const targetOf = (vendor: Vendor) => `http://mock.test${vendor.basePath}${readOf(vendor)?.path}`;

/** A vendor's login, and the members of its own errors. */
async function logInTo(vendor: Vendor, fetch: typeof mock.fetch) {
  const listing = mock.listVendors("http://mock.test").find(({ name }) => name === vendor.name);
  if (!listing) throw new Error(`the mock does not list ${vendor.name}`);
  const headers = await logIn(listing, fetch);
  const refused = await fetch(targetOf(vendor), { headers: { ...headers, Prefer: "code=401" } });
  return { headers, members: Object.keys(await refused.json()) };
}

describe.each(vendors)("what HTTP itself refuses has the shape of $name's errors:", (vendor) => {
  const { basePath } = vendor;
  const { fetch, requests } = mock.sessionOf(crypto.randomUUID());
  const read = readOf(vendor);
  const target = targetOf(vendor);
  let headers: Record<string, string>;
  let members: string[];

  beforeAll(async () => {
    ({ headers, members } = await logInTo(vendor, fetch));
  });

  async function expectShape(answer: Response, status: number) {
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/json");
    const body = await answer.json();
    expect(Object.keys(body)).toEqual(members);
    expect(JSON.stringify(body)).not.toMatch(/specification|prism|stoplight/i);
    const [entry] = await requests();
    expect(Object.values(body)).toContain(entry?.reason?.text);
  }

  it("404 for an unknown path", async () => {
    const answer = await fetch(`http://mock.test${basePath}/nowhere/at/all`, { headers });
    await expectShape(answer, 404);
    expect(answer.headers.get("allow")).toBeNull();
  });

  it("405 for another method, with Allow", async () => {
    const answer = await fetch(target, { method: "PATCH", headers });
    await expectShape(answer, 405);
    const methods = vendor.operations.filter(({ path }) => path === read?.path);
    const allowed = new Set(["GET", "HEAD", ...methods.map(({ method }) => method)]);
    expect(answer.headers.get("allow")?.split(", ").toSorted()).toEqual([...allowed].toSorted());
  });

  it("406 for another Accept", async () => {
    await expectShape(await fetch(target, { headers: { ...headers, Accept: "image/png" } }), 406);
  });

  it("415 for an unknown coding of the body, and 413 for one that is too large", async () => {
    const type = { "Content-Type": "application/json" };
    const coded = { ...headers, ...type, "Content-Encoding": "zstd" };
    const asked = (init: RequestInit) => fetch(target, { method: "POST", ...init });
    const coding = await asked({ headers: coded, body: "{}" });
    await expectShape(coding, 415);
    expect(coding.headers.get("accept-encoding")).toContain("gzip");
    const large = await asked({ headers: { ...headers, ...type }, body: " ".repeat(11_000_000) });
    await expectShape(large, 413);
  });

  it("OPTIONS is answered with the methods", async () => {
    const answer = await fetch(target, { method: "OPTIONS", headers });
    expect([answer.status, answer.headers.get("allow")]).toEqual([
      204,
      expect.stringContaining("GET, HEAD"),
    ]);
    expect(answer.headers.get("x-mock-reason")).toBeNull();
  });
});

describe("over a socket", () => {
  let server: Listening;
  beforeAll(async () => {
    server = await mock.listen(0);
  });
  afterAll(() => server.close());

  it("a body that is too large gets 413 in the vendor's shape, and is in the journal", async () => {
    const vendor = vendors[0] as Vendor;
    const { basePath } = vendor;
    const session = `large-${crypto.randomUUID()}`;
    const { members } = await logInTo(vendor, mock.sessionOf(crypto.randomUUID()).fetch);
    const length = 11 * 1024 * 1024;
    const headers = { "X-Mock-Session": session, "Content-Length": String(length) };
    const text = await exchange(
      server.port,
      head(`POST ${basePath}/none`, headers) + " ".repeat(length),
    );
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(Object.keys(JSON.parse(text.split("\r\n\r\n")[1] ?? ""))).toEqual(members);
    const [entry] = await mock.sessionOf(session).requests();
    expect(entry?.response.status).toBe(413);
  });
});
