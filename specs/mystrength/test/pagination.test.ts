import type { OpenApiDocument } from "@carespec/document";
import { beforeAll, describe, expect, it } from "vitest";
import {
  declare,
  mountChanged,
  rename,
} from "../../../packages/mock/test/support/changed-vendor.ts";
import { codeAt } from "./support/mystrength.ts";

type Query = Record<string, string>;

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
