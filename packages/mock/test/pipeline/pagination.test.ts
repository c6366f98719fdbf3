import type { OpenApiDocument } from "@carespec/document";
import { basic } from "@carespec/test-support/basic";
import { beforeAll, describe, expect, it } from "vitest";
import { codeAt } from "../../../../specs/mystrength/test/support/mystrength.ts";
import { toWebFetch } from "../../src/http/web-fetch.ts";
import { mountVendor } from "../../src/pipeline/mount-vendor.ts";
import { openStore } from "../../src/state/open-store.ts";
import { loadVendors } from "../../src/vendors/load.ts";

type Query = Record<string, string>;

/** Mounts a vendor whose document another one might have written; it has these values in its state. */
async function mountChanged(
  name: string,
  change: (document: OpenApiDocument) => void,
  collection: string,
  values: [id: string, value: object][],
) {
  const [vendor] = await loadVendors([name]);
  if (!vendor) throw new Error(`${name} is not built`);
  const document = structuredClone(vendor.document);
  change(document);
  const store = await openStore("memory", () => ({ [collection]: values }));
  const mount = await mountVendor({ ...vendor, document }, store, { check: true });
  const { credentials = {} } = vendor.plugin ?? {};
  return {
    credentials,
    fetch: toWebFetch(mount.handle),
    baseUrl: `http://mock.test${mount.prefix}`,
  };
}

/** Replaces the pagination of an operation's list. */
function declare(document: OpenApiDocument, path: string, pagination: object): void {
  Object.assign(document.paths?.[path]?.get ?? {}, { "x-pagination": pagination });
}

/** Lets a query parameter have another name and no bounds. */
function rename(document: OpenApiDocument, component: string, name: string): void {
  Object.assign(document.components?.parameters?.[component] ?? {}, {
    name,
    schema: { type: "integer" },
  });
}

describe("Catalyst's lists follow a document that declares other pages", () => {
  let list: (query: Query) => Promise<string[]>;
  beforeAll(async () => {
    const groups = ["a", "b", "c", "d", "e", "f"].map((Name, index) => {
      const GroupId = `00000000-0000-4000-8000-00000000000${index}`;
      return [GroupId, { GroupId, Name, Description: "Sample" }] as [string, object];
    });
    const change = (document: OpenApiDocument) => {
      rename(document, "Page", "number");
      rename(document, "Size", "count");
      declare(document, "/api/groups", {
        ...{ style: "page", page: "number", size: "count" },
        ...{ firstPage: 5, defaultSize: 2, maxSize: 4 },
      });
    };
    const { credentials, fetch, baseUrl } = await mountChanged(
      "catalyst",
      change,
      "groups",
      groups,
    );
    const headers = {
      Authorization: basic(credentials.organizationId, credentials.token),
      "User-Agent": "Billing",
    };
    list = async (query) => {
      const response = await fetch(`${baseUrl}/api/groups?${new URLSearchParams(query)}`, {
        headers,
      });
      expect(response.status).toBe(200);
      return ((await response.json()) as { Name: string }[]).map(({ Name }) => Name);
    };
  });

  it("in the parameters' names and the number of the first page", async () => {
    expect(await list({ number: "5" })).toEqual(["a", "b"]);
    expect(await list({ number: "6" })).toEqual(["c", "d"]);
    expect(await list({ number: "4" })).toEqual(["a", "b"]);
    expect(await list({ page: "2" })).toEqual(["a", "b"]);
  });

  it("in the default and the highest size", async () => {
    expect(await list({})).toEqual(["a", "b"]);
    expect(await list({ count: "3", number: "6" })).toEqual(["d", "e", "f"]);
    expect(await list({ count: "50" })).toEqual(["a", "b", "c", "d"]);
    expect(await list({ count: "50", number: "6" })).toEqual(["e", "f"]);
  });
});

describe("myStrength's lists follow a document that declares other pages", () => {
  let list: (query: Query) => Promise<number[]>;
  beforeAll(async () => {
    const users = [1, 2, 3, 4, 5].map(
      (id) => [String(id), { id, modified: 1 }] as [string, object],
    );
    const change = (document: OpenApiDocument) => {
      rename(document, "Page", "number");
      declare(document, "/users", {
        ...{ style: "page", page: "number", size: "limit" },
        ...{ firstPage: 1, defaultSize: 2, maxSize: 3 },
      });
    };
    const { credentials, fetch, baseUrl } = await mountChanged(
      "mystrength",
      change,
      "users",
      users,
    );
    const login = await fetch(`${baseUrl}/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        email_address: credentials.email,
        password: credentials.password,
        mfa_token: codeAt(Date.now()),
      }),
    });
    const { session_token } = (await login.json()) as { session_token: string };
    list = async (query) => {
      const response = await fetch(`${baseUrl}/users?${new URLSearchParams(query)}`, {
        headers: { "x-session-token": session_token },
      });
      expect(response.status).toBe(200);
      return ((await response.json()) as { id: number }[]).map(({ id }) => id);
    };
  });

  it("in the parameters' names and the number of the first page", async () => {
    expect(await list({ number: "1" })).toEqual([1, 2]);
    expect(await list({ number: "2" })).toEqual([3, 4]);
    expect(await list({ page: "1" })).toEqual([1, 2]);
  });

  it("in the default and the highest size", async () => {
    expect(await list({})).toEqual([1, 2]);
    expect(await list({ limit: "4" })).toEqual([1, 2, 3]);
    expect(await list({ limit: "4", number: "2" })).toEqual([4, 5]);
  });
});
