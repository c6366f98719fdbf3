import { operationsOf, sensitiveNames } from "@carespec/document";
import { beforeAll, describe, expect, it } from "vitest";
import { loadVendors } from "../../src/vendors/load.ts";
import { createCheckedMock } from "../support/control.ts";
import { disguisesOf } from "../support/journal-disguises.ts";
import { MARK, openSearched } from "../support/journal-marks.ts";
import { logIn } from "../support/log-in.ts";
import { ORIGIN } from "../support/sample-session.ts";
import { entitled, SAMPLE, sampleOptions } from "../support/sample-vendor.ts";

const vendors = await loadVendors();
const mock = await createCheckedMock(sampleOptions({ vendors: vendors.map(({ name }) => name) }));

/** An address of each vendor's that takes bodies, and the names of the secrets in its document. */
const VENDORS: [path: string, names: string[], vendor: string][] = [
  ["/library/readers", ["password", "pin", "ticket"], SAMPLE],
  ...vendors.flatMap(({ name, basePath, document }): typeof VENDORS => {
    const writing = operationsOf(document).find(
      ({ method, path }) => method === "post" && !path.includes("{"),
    );
    const names = sensitiveNames(document)
      .filter(({ sensitivity }) => sensitivity === "credential")
      .map((sensitive) => sensitive.name);
    const path = `${basePath}${writing?.path}`;
    return writing && names.length > 0 ? [[path, [...new Set(names)], name]] : [];
  }),
];

describe.each(VENDORS)("the journal of %s hides a secret that is sent", (path, names, vendor) => {
  /** Authorizes requests, so that bodies are read. */
  let keys: Record<string, string> = entitled;
  beforeAll(async () => {
    const listing = mock.listVendors(ORIGIN).find(({ name }) => name === vendor);
    if (listing && vendor !== SAMPLE) keys = await logIn(listing, mock.sessionOf("keys").fetch);
  });

  it.each(disguisesOf(names))("as %s", async (_, type, body) => {
    const searched = openSearched(mock);
    const headers = new Headers(keys);
    headers.set("content-type", type);
    await searched.ask(path, { method: "POST", headers, body });
    await searched.expectHidden(MARK);
    expect(await searched.told()).toContain("[redacted]");
  });

  it.each([
    ["its name", (name: string) => `?${name}=${MARK}`],
    ["its name in capitals", (name: string) => `?${name.toUpperCase()}=${MARK}`],
    ["its name twice", (name: string) => `?${name}=${MARK}&a=b&${name}=${MARK}`],
    ["its name as a list", (name: string) => `?${name}[]=${MARK}&${name}%5B%5D=${MARK}`],
    ["its name in a path", (name: string) => `?user.${name}=${MARK}&login[${name}]=${MARK}`],
    ["its name, escaped", (name: string) => `?%${hex(name)}${name.slice(1)}=${MARK}`],
    ["its name, escaped twice", (name: string) => `?%25${hex(name)}${name.slice(1)}=${MARK}`],
    ["its name after a blank", (name: string) => `?%20${name}=${MARK}&+${name}=${MARK}`],
    ["its name after a semicolon", (name: string) => `?a=b;${name}=${MARK}`],
    ["its name after a second ?", (name: string) => `?a=b?${name}=${MARK}`],
    ["an address", (name: string) => `?next=${encodeURIComponent(`/in?a=b&${name}=${MARK}`)}`],
    ["JSON", (name: string) => `?filter=${encodeURIComponent(JSON.stringify({ [name]: MARK }))}`],
    ["a matrix parameter", (name: string) => `;${name}=${MARK}`],
  ])("in the query, under %s", async (_, queryOf) => {
    const { ask, expectHidden, told } = openSearched(mock);
    for (const name of names) {
      await ask(`${path}${queryOf(name)}`);
      await ask("/library/books", {
        headers: { referer: `http://a.test${queryOf("ticket")}` },
      });
    }
    await expectHidden(MARK);
    expect(await told()).toContain(`"path":"${path}`);
  });

  it("in the query, under its name with an escaped equals sign", async () => {
    const { ask, expectHidden } = openSearched(mock);
    for (const name of names) await ask(`${path}?a=b&${name}%3D${MARK}`);
    await expectHidden(MARK);
  });

  it("in a header", async () => {
    const { ask, expectHidden } = openSearched(mock);
    const own = Object.fromEntries(names.map((name) => [name, MARK]));
    const [name = ""] = names;
    for (const headers of [
      own,
      { authorization: MARK, "proxy-authorization": `Bearer ${MARK}` },
      { cookie: `a=b; sid=${MARK}`, "x-auth-token": MARK, x_api_key: MARK },
      { "x-note": `a=b; ${name}=${MARK}`, "x-more": `a=b;${name}=${MARK}` },
      { "x-note": JSON.stringify({ [name]: MARK }), "x-more": `{"a": 1, "${name}" : "${MARK}"}` },
      { "x-note": encodeURIComponent(JSON.stringify({ [name]: MARK })) },
    ]) {
      await ask(path, { headers: headers as Record<string, string> });
    }
    await expectHidden(MARK);
  });
});

describe("the journal shows", () => {
  it("what only looks like a secret", async () => {
    const { ask, told } = openSearched(mock);
    const body = JSON.stringify({
      token_type: "bearer",
      note: "the token is good: no secret = x y",
    });
    const headers = { "content-type": "application/json", accept: "application/json;q=0.9" };
    await ask("/library/readers?page=1&size=2&email=a%3Db", {
      method: "POST",
      headers,
      body,
    });
    const text = await told();
    expect(text).toContain('"path":"/library/readers?page=1&size=2&email=a%3Db"');
    expect(text).toContain('"token_type":"bearer","note":"the token is good: no secret = x y"');
    expect(text).toContain('"accept":"application/json;q=0.9"');
  });
});

function hex(name: string): string {
  return name.charCodeAt(0).toString(16);
}
