import { answering } from "@carespec/test-support/answering";
import { describe, expect, it } from "vitest";
import { servers } from "../src/index.ts";
import { calls } from "./support/calls.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";

/** The address of the last request that a call sends. */
async function addressOf(operation: keyof typeof calls, baseUrl?: string): Promise<string> {
  const vendor = fakeVendor();
  const addresses: string[] = [];
  const fetch = answering((request) => {
    addresses.push(request.url);
    return vendor.answer(request);
  });
  await calls[operation](vendor.createClient({ ...(baseUrl !== undefined && { baseUrl }), fetch }));
  return addresses.at(-1) ?? "";
}

describe("the address of a request", () => {
  it("begins with the vendor's production server unless told otherwise", async () => {
    expect(await addressOf("GET /report")).toBe("https://portal.your.md/api/v1/report");
    expect(servers.production).toBe("https://portal.your.md/api/v1");
  });

  it("begins with the given base URL", async () => {
    const address = await addressOf("GET /report", "http://127.0.0.1:4010/healthily/api/v1/");
    expect(address).toBe("http://127.0.0.1:4010/healthily/api/v1/report");
  });

  it("joins article ids with commas, as the vendor's sample does", async () => {
    const { search } = new URL(await addressOf("GET /articles"));
    expect(search).toBe("?ids=migraines,con-ovulation");
  });

  it("encodes the typed text of a search", async () => {
    const vendor = fakeVendor();
    const seen: (string | null)[] = [];
    const fetch = answering((request) => {
      seen.push(new URL(request.url).searchParams.get("text"));
      return vendor.answer(request);
    });
    await vendor
      .createClient({ fetch })
      .GET("/symptom-search", { params: { query: { text: "ear ache & more" } } });
    expect(seen.at(-1)).toBe("ear ache & more");
  });

  it("encodes an article id", async () => {
    const vendor = fakeVendor();
    await vendor.createClient().GET("/article/{id}", { params: { path: { id: "a/b?c" } } });
    expect(vendor.order().at(-1)).toBe("GET /article/a%2Fb%3Fc");
  });
});

describe("the body of a request", () => {
  it("is the answer as given, flat and with members that the document does not know", async () => {
    const vendor = fakeVendor();
    await vendor.createClient().POST("/chat", {
      body: { type: "numeric", included: [], value: 38 },
    });
    expect(JSON.parse(vendor.sent.at(-1)?.body ?? "")).toEqual({
      type: "numeric",
      included: [],
      value: 38,
    });
  });

  it("is missing where the operation has none", async () => {
    const vendor = fakeVendor();
    await vendor.createClient().POST("/step-back");
    expect(vendor.sent.at(-1)).toEqual({
      operation: "POST /step-back",
      apiKey: credentials.apiKey,
      authorization: "Bearer upgraded-1",
      body: "",
    });
  });
});
