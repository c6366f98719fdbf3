import { describe, expect, it } from "vitest";
import { createCheckedMock } from "../support/control.ts";
import { expectRefusal, type Refusal, send } from "../support/control-refusals.ts";
import { registered } from "../support/registered-vendor.ts";
import { openSession, problem } from "../support/sample-session.ts";
import { SAMPLE, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions({ vendors: [registered.name] }));
const { name: other, operations } = registered;
const vendors = `choose from ${other}, ${SAMPLE}`;
const parameters = "choose from session, vendor, operation, status, path, header, body, limit";

const UNKNOWN: Refusal[] = [
  ["vendor to reset", "POST /reset", send({ vendors: [other, "acme"] }), `"acme": ${vendors}`],
  ["vendor to seed", "POST /seed", send({ acme: {} }), `/acme: unknown vendor, ${vendors}`],
  ["vendor to export", "GET /export?vendor=acme", {}, `unknown vendor "acme": ${vendors}`],
  ["vendor of requests", "GET /requests?vendor=Spec", {}, `vendor "Spec": ${vendors}`],
  ["vendor of a fault", "POST /faults", send({ fault: "drop", vendor: "acme" }), vendors],
  [
    "operation",
    "GET /requests?operation=getreader",
    {},
    `"getreader": choose from ${operations.join(", ")}, listReaders,`,
  ],
  [
    "operation of the vendor",
    `GET /requests?vendor=${other}&operation=createTicket`,
    {},
    `unknown operation "createTicket": choose from ${operations.join(", ")}`,
  ],
  [
    "fault name",
    "POST /faults",
    send({ fault: "dropp" }),
    "delay, status, rate-limit, html, broken-json, truncate, cut, drip",
  ],
  ["fault id", "DELETE /faults?id=none", {}, 'no fault has the id "none"'],
  ["clock value", "POST /clock", send({ freezeAt: "noon" }), 'format "date-time"'],
  ["member of the clock", "POST /clock", send({ advance: 1 }), "found 'advance'"],
  ["member of reset", "POST /reset", send({ vendor: SAMPLE }), "found 'vendor'"],
  ["parameter", "GET /requests?verb=GET", {}, `unknown parameter "verb": ${parameters}`],
  ["parameter of Prism's", "GET /requests?__code=200", {}, `"__code": ${parameters}`],
  ["server of Prism's", "GET /requests?__server=http://a.test", {}, `"__server": ${parameters}`],
  ["parameter of a write", "POST /reset?all=true", {}, '"all": this route has none'],
  ["parameter of health", "GET /health?deep=1", {}, '"deep": this route has none'],
];

const MALFORMED: Refusal[] = [
  ["limit of zero", "GET /requests?limit=0", {}, "limit must be >= 1"],
  ["limit above the maximum", "GET /requests?limit=100001", {}, "limit must be <= 100000"],
  ["limit that is a fraction", "GET /requests?limit=1.5", {}, "limit must be integer"],
  ["limit in words", "GET /requests?limit=ten", {}, "limit must be integer"],
  ["limit given twice", "GET /requests?limit=1&limit=2", {}, "limit must be integer"],
  ["limit left empty", "GET /requests?limit=", {}, "query/limit is empty: give a value or leave"],
  ["status left empty", "GET /requests?status=", {}, "query/status is empty"],
  ["session left empty", "GET /requests?session=", {}, "query/session is empty"],
  ["vendor left empty", "GET /export?vendor=", {}, "query/vendor is empty"],
  ["fault id left empty", "DELETE /faults?id=", {}, "query/id is empty"],
  [
    "malformed status",
    "GET /requests?status=600",
    {},
    "status must be a status such as 404, a class of them such as 4XX",
  ],
  [
    "malformed class",
    "GET /requests?status=40X",
    {},
    "status must be a status such as 404, a class of them such as 4XX",
  ],
  ["vendor given twice", "GET /export?vendor=spec&vendor=a", {}, "vendor must be string"],
  [
    "malformed session",
    "GET /requests?session=a%20b",
    {},
    "session must be 1 to 128 letters, digits or . _ ~ : -",
  ],
  ["session in the header", "GET /health", { headers: { "X-Mock-Session": "a b" } }, "session id"],
];

describe.each([
  ["an unknown", UNKNOWN],
  ["a", MALFORMED],
])("control answers 400 and changes nothing for %s", (_, refusals) => {
  it.each(refusals)("%s: %s", async (_, request, init, detail) => {
    await expectRefusal(mock, request, init, detail);
  });
});

describe("control answers 400 and changes nothing for a vendor", () => {
  it("that the registry names and the mock does not serve", async () => {
    const alone = await createCheckedMock(sampleOptions());
    const detail = `vendor "${other}": choose from ${SAMPLE}`;
    await expectRefusal(alone, `GET /export?vendor=${other}`, {}, detail);
  });
});

describe("a session that nobody has used", () => {
  it.each([
    ["named by the header", "GET /requests", { headers: { "X-Mock-Session": "chekout" } }],
    ["named by the parameter", "GET /requests?session=chekout", {}],
    ["to be exported", "GET /export", { headers: { "X-Mock-Session": "chekout" } }],
    ["named beside an unknown vendor", "GET /requests?session=chekout&vendor=acme", {}],
  ])("is a 404 and is not started: %s", async (_, request, init: RequestInit) => {
    const { raw } = openSession(mock);
    for (let time = 0; time < 2; time += 1) {
      const { status, detail } = await problem(await raw(request.slice(4), init));
      expect(status).toBe(404);
      expect(detail).toContain('unknown session "chekout": it has not been used, or it was reset');
    }
  });

  it("exists once it has been steered, and default always exists", async () => {
    const { control, raw } = openSession(mock);
    const asked = () => control.GET("/__mock/requests");
    expect((await asked()).error?.status).toBe(404);
    await control.POST("/__mock/clock", { body: { freeze: true } });
    expect((await asked()).data).toEqual({ total: 0, dropped: 0, requests: [] });
    expect((await raw("/requests?session=default")).status).toBe(200);
    expect((await raw("/export", { headers: { "X-Mock-Session": "default" } })).status).toBe(200);
  });
});
