import type { OpenApiDocument } from "@carespec/document";
import { basic } from "@carespec/test-support/basic";
import { beforeAll, describe, expect, it } from "vitest";
import {
  declare,
  mountChanged,
  rename,
} from "../../../packages/mock/test/support/changed-vendor.ts";

type Query = Record<string, string>;

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
      "Content-Type": "application/json",
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
