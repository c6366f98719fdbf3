import { describe, expect, it } from "vitest";
import { type FourthVendorOptions, mountFourthVendor } from "../support/fourth-vendor.ts";
import { entriesOf } from "../support/recorded.ts";

/** Where a note's answers are described. */
const NOTE = "#/components/schemas/Note";
const LIST = "#/paths/~1notes/get/responses";
const CREATE = "#/paths/~1notes/post/responses";
const FILE = "specs/notes/paths/notes.yaml";

/** What goes wrong, what is asked, and where the document is broken. */
type Breach = [string, FourthVendorOptions, string, unknown, string, string];

const answering = (name: string, answer: object): FourthVendorOptions => ({
  behaviour: { operations: { [name]: async () => answer } },
});

const BREACHES: Breach[] = [
  [
    "data that no longer fits",
    { notes: [{ id: "a", text: 7 }] },
    "GET /notes",
    undefined,
    `${NOTE}/properties/text/type`,
    "body/0/text must be string",
  ],
  [
    "a member that 2020-12 forbids and Prism lets through",
    { notes: [{ id: "a", text: "b", price: 1 }] },
    "GET /notes",
    undefined,
    `${NOTE}/unevaluatedProperties`,
    "price",
  ],
  [
    "a handler's wrong body",
    answering("createNote", { body: { text: "no id" } }),
    "POST /notes",
    { text: "a" },
    `${NOTE}/required`,
    "id",
  ],
  [
    "a handler's missing body",
    answering("createNote", {}),
    "POST /notes",
    { text: "a" },
    `${CREATE}/201/content`,
    "media type",
  ],
  [
    "a handler's undocumented status",
    answering("createNote", { status: 202, body: {} }),
    "POST /notes",
    { text: "a" },
    CREATE,
    "no status 202",
  ],
  [
    "a handler's undocumented refusal",
    answering("createNote", { status: 409, rule: "twice", reason: "there is one already" }),
    "POST /notes",
    { text: "a" },
    CREATE,
    "no status 409",
  ],
  [
    "a handler's header that is out of range",
    answering("listNotes", { headers: { "x-total": "-1" }, body: [] }),
    "GET /notes",
    undefined,
    `${LIST}/200/headers/X-Total/schema/minimum`,
    "X-Total",
  ],
  [
    "a rule's undocumented refusal",
    { behaviour: { guard: () => ({ status: 418, rule: "teapot", reason: "it is a teapot" }) } },
    "GET /notes",
    undefined,
    LIST,
    "no status 418",
  ],
  [
    "the document's own answer to an invalid request, though it is a problem",
    {},
    "POST /notes",
    { text: "" },
    `${CREATE}/422/content/application~1problem+json/schema/required`,
    "title",
  ],
];

describe("with check, an answer that breaks the contract is a 500 that names the pointer:", () => {
  it.each(BREACHES)("%s", async (_, options, call, body, pointer, text) => {
    const { ask, store } = await mountFourthVendor(options);
    const answer = await ask(call, body);
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({ title: "Contract broken", status: 500 });
    expect(answer.text).toContain(`(${pointer})`);
    expect(answer.reason).toMatch(/^[\x20-\x7e]+$/);
    expect(answer.reason).toContain(text);
    expect(answer.reason).toContain(`[contract; ${pointer}; ${FILE}]`);
    const [entry] = await entriesOf(store, "default");
    expect(entry?.response.status).toBe(500);
    expect(entry?.reason).toMatchObject({ rule: "contract", pointer, file: FILE });
  });

  it("the document's own example", async () => {
    const { ask, store } = await mountFourthVendor();
    const answer = await ask("GET /about");
    const pointer =
      "#/paths/~1about/get/responses/200/content/application~1json/schema/properties/name/type";
    expect(answer.status).toBe(500);
    expect(answer.reason).toBe(
      `body/name must be string [contract; ${pointer}; specs/notes/paths/about.yaml]`,
    );
    expect((await entriesOf(store, "default"))[0]?.reason?.pointer).toBe(pointer);
  });

  it("an answer that was delayed, since a delay changes nothing in it", async () => {
    const { ask } = await mountFourthVendor({ notes: [{}] });
    const answer = await ask("GET /notes", undefined, { "X-Mock-Delay": "0" });
    expect([answer.status, answer.fault]).toEqual([500, "delay"]);
  });
});

describe("check leaves alone", () => {
  it.each(BREACHES)(
    "an answer of a mock that does not check: %s",
    async (_, options, call, body) => {
      const { ask } = await mountFourthVendor({ ...options, check: false });
      const answer = await ask(call, body);
      expect(answer.status).toBeLessThan(500);
      expect(answer.reason ?? "").not.toContain("contract");
    },
  );

  it.each([
    ["html", 502],
    ["broken-json", 200],
    ["status; status=418", 418],
    ["rate-limit", 429],
  ])("the fault %s, which is meant to break it", async (fault, status) => {
    const { ask } = await mountFourthVendor({ notes: [{ id: "a", text: "b" }] });
    const answer = await ask("GET /notes", undefined, { "X-Mock-Fault": fault });
    expect([answer.status, answer.reason?.includes("contract")]).toEqual([status, false]);
  });

  it.each([
    ["GET /nowhere", {}, 404, "route"],
    ["DELETE /notes", {}, 405, "route"],
    ["GET /notes", { Prefer: "code=404" }, 404, "negotiation"],
    ["GET /notes", { Prefer: "dynamic=maybe" }, 422, "negotiation"],
    ["GET /notes", { Accept: "text/html" }, 406, "negotiation"],
    ["GET /notes", { "X-Mock-Fault": "none" }, 400, "steering"],
  ])("the mock's own problem for %s with %j", async (call, headers, status, rule) => {
    const { ask } = await mountFourthVendor();
    const answer = await ask(call, undefined, headers as Record<string, string>);
    expect([answer.status, answer.reason?.includes(`[${rule}`)]).toEqual([status, true]);
  });
});
