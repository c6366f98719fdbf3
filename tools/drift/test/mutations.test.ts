import type { Exchange } from "@carespec/traffic";
import { describe, expect, it } from "vitest";
import { call, callNames, compare, ORIGIN, told } from "./support/orders.ts";

type Mutation = [
  what: string,
  name: Parameters<typeof call>[0],
  change: (exchange: Exchange) => unknown,
  found: string[],
];

/** The body of an answer or a request, whose members are changed. */
// biome-ignore lint/suspicious/noExplicitAny: a test may change anything
const answered = ({ answer }: Exchange): any => answer?.body?.json;
// biome-ignore lint/suspicious/noExplicitAny: as above
const sent = ({ body }: Exchange): any => body?.json;

const query = (exchange: Exchange, from: string, to: string) => {
  exchange.url = exchange.url.replace(from, to);
};

const MUTATIONS: Mutation[] = [
  [
    "a new member of an answer",
    "get",
    (e) => {
      answered(e).coupon = "x";
    },
    ["unknown property: answer 200: coupon is not in the document (string)"],
  ],
  [
    "a new member deep in a list",
    "list",
    (e) => {
      answered(e)[0].lines[0].color = 1;
    },
    ["unknown property: answer 200: [].lines[].color is not in the document (integer)"],
  ],
  [
    "a new member behind anyOf",
    "get",
    (e) => {
      answered(e).buyer.vat = true;
    },
    ["unknown property: answer 200: buyer.vat is not in the document (boolean)"],
  ],
  [
    "a new member called __proto__",
    "get",
    (e) => {
      Object.defineProperty(answered(e), "__proto__", { value: 1, enumerable: true });
    },
    ["unknown property: answer 200: __proto__ is not in the document (integer)"],
  ],
  [
    "a new member named like data",
    "get",
    (e) => {
      answered(e)["ada@mail.example"] = 1;
    },
    ["unknown property: answer 200: * is not in the document (integer)"],
  ],
  [
    "a new member of a closed request",
    "create",
    (e) => {
      sent(e).coupon = "x";
    },
    ["contradicts closed: request: coupon is not in the document, which allows no others"],
  ],
  [
    "a required member is gone",
    "get",
    (e) => {
      delete answered(e).status;
    },
    ["contradicts required: answer 200 lacks status"],
  ],
  [
    "a required member in a list is gone",
    "list",
    (e) => {
      delete answered(e)[0].lines[0].sku;
    },
    ["contradicts required: answer 200: [].lines[] lacks sku"],
  ],
  [
    "a required member of a request is gone",
    "create",
    (e) => {
      delete sent(e).status;
    },
    ["contradicts required: request lacks status"],
  ],
  [
    "another type",
    "get",
    (e) => {
      answered(e).id = "7";
    },
    ["contradicts type: answer 200: id is string, expected integer"],
  ],
  [
    "null",
    "get",
    (e) => {
      answered(e).status = null;
    },
    ["contradicts enum: answer 200: status is none of the listed values"],
  ],
  [
    "null where a type is given",
    "get",
    (e) => {
      answered(e).placed = null;
    },
    ["contradicts null: answer 200: placed is null, expected string"],
  ],
  [
    "another type behind anyOf",
    "get",
    (e) => {
      answered(e).buyer = 7;
    },
    ["contradicts type: answer 200: buyer is integer, expected object or null"],
  ],
  [
    "a fault behind anyOf",
    "get",
    (e) => {
      delete answered(e).buyer.name;
    },
    ["contradicts required: answer 200: buyer lacks name"],
  ],
  [
    "another format",
    "get",
    (e) => {
      answered(e).placed = "yesterday";
    },
    ["contradicts format: answer 200: placed is not in the format date-time"],
  ],
  [
    "another word of an enum",
    "get",
    (e) => {
      answered(e).status = "lost";
    },
    ['contradicts enum: answer 200: status is "lost", which is not listed'],
  ],
  [
    "a long value in an enum",
    "get",
    (e) => {
      answered(e).status = "lost 17";
    },
    ["contradicts enum: answer 200: status is none of the listed values"],
  ],
  [
    "another word of a sensitive enum",
    "get",
    (e) => {
      answered(e).buyer.kind = "widow";
    },
    ["contradicts enum: answer 200: buyer.kind is none of the listed values"],
  ],
  [
    "another word of an enum whose reference is sensitive",
    "get",
    (e) => {
      answered(e).buyer.state = "lost";
    },
    ["contradicts enum: answer 200: buyer.state is none of the listed values"],
  ],
  [
    "another word of a sensitive parameter",
    "latest",
    (e) => {
      e.url += "?mood=sad";
    },
    ["contradicts enum: request: query parameter mood is none of the listed values"],
  ],
  [
    "a limit",
    "get",
    (e) => {
      answered(e).lines[0].amount = 0;
    },
    ["contradicts limit: answer 200: lines[].amount breaks minimum 1"],
  ],
  [
    "an object instead of a list",
    "list",
    (e) => {
      (e.answer as never as { body: object }).body = {
        type: "application/json",
        json: { items: [] },
      };
    },
    ["contradicts type: answer 200 is object, expected array"],
  ],
  [
    "an item of another type",
    "list",
    (e) => {
      answered(e).push(null);
    },
    ["contradicts null: answer 200: [] is null, expected object"],
  ],
  [
    "a map's value of another type",
    "login",
    (e) => {
      answered(e).scopes["ada@mail.example"] = "yes";
    },
    ["contradicts type: answer 200: scopes.* is string, expected boolean"],
  ],
  [
    "an unknown status",
    "get",
    (e) => {
      Object.assign(e.answer as object, { status: 429 });
    },
    ["unknown status: answer 429 is not in the document"],
  ],
  [
    "another media type",
    "get",
    (e) => {
      Object.assign(e.answer as object, { body: { type: "text/html", text: "<p>" } });
    },
    ["contradicts media-type: answer 200: body is text/html; the document lists application/json"],
  ],
  [
    "another JSON media type",
    "get",
    (e) => {
      Object.assign(e.answer?.body as object, { type: "application/problem+json" });
    },
    [
      "contradicts media-type: answer 200: body is application/problem+json; the document lists application/json",
    ],
  ],
  [
    "another media type of a request",
    "create",
    (e) => {
      Object.assign(e.body as object, { type: "application/xml", json: undefined, text: "<a/>" });
    },
    [
      "contradicts media-type: request: body is application/xml; the document lists application/json",
    ],
  ],
  [
    "broken JSON",
    "get",
    (e) => {
      Object.assign(e.answer as object, { body: { type: "application/json", text: '{"id":' } });
    },
    ["contradicts not-json: answer 200: body is not JSON"],
  ],
  [
    "a body where none is described",
    "remove",
    (e) => {
      Object.assign(e.answer as object, { body: { type: "application/json", json: {} } });
    },
    ["unknown body: answer 204: body is application/json; the document describes none"],
  ],
  [
    "a request's body where none is described",
    "get",
    (e) => {
      e.body = { type: "application/json", json: { a: 1 } };
    },
    ["unknown body: request: body is application/json; the document describes none"],
  ],
  [
    "a missing body of a request",
    "create",
    (e) => {
      delete e.body;
    },
    ["contradicts required: request: body is missing"],
  ],
  [
    "an empty answer",
    "get",
    (e) => {
      delete e.answer?.body;
      e.answer?.headers.push(["Content-Length", "0"]);
    },
    ["contradicts body: answer 200: body is empty; the document describes one"],
  ],
  [
    "an unknown query parameter",
    "list",
    (e) => query(e, "page=0", "page=0&sort=asc"),
    ["unknown query-parameter: request: query parameter sort is not in the document"],
  ],
  [
    "a missing query parameter",
    "list",
    (e) => query(e, "since=2026-01-01&", ""),
    ["contradicts required: request: query parameter since is missing"],
  ],
  [
    "a query value outside its enum",
    "list",
    (e) => query(e, "status=open", "status=lost"),
    ['contradicts enum: request: query parameter status is "lost", which is not listed'],
  ],
  [
    "a query value of another type",
    "list",
    (e) => query(e, "page=0", "page=first"),
    ["contradicts type: request: query parameter page is string, expected integer"],
  ],
  [
    "a query value below its limit",
    "list",
    (e) => query(e, "page=0", "page=-1"),
    ["contradicts limit: request: query parameter page breaks minimum 0"],
  ],
  [
    "a query value in another format",
    "list",
    (e) => query(e, "2026-01-01", "1.1.2026"),
    ["contradicts format: request: query parameter since is not in the format date"],
  ],
  [
    "an item of another type in a query",
    "list",
    (e) => query(e, "ids=1,2", "ids=1,b"),
    ["contradicts type: request: query parameter ids[] is string, expected integer"],
  ],
  [
    "a path value of another type",
    "get",
    (e) => query(e, "/orders/7", "/orders/seven"),
    ["contradicts type: request: path parameter orderId is string, expected integer"],
  ],
  [
    "a missing header",
    "list",
    (e) => {
      e.headers = e.headers.filter(([name]) => name !== "X-Tenant");
    },
    ["contradicts required: request: header parameter X-Tenant is missing"],
  ],
  [
    "a header against its pattern",
    "list",
    (e) => {
      e.headers[1] = ["x-tenant", "NORTH"];
    },
    ["contradicts limit: request: header parameter X-Tenant breaks pattern"],
  ],
  [
    "an unknown header",
    "get",
    (e) => {
      e.headers.push(["X-Trace-Mode", "on"]);
    },
    ["unknown request-header: request: request header x-trace-mode is not in the document"],
  ],
  [
    "an unknown header of an answer",
    "get",
    (e) => {
      e.answer?.headers.push(["X-RateLimit-Remaining", "9"]);
    },
    ["unknown response-header: answer 200: header x-ratelimit-remaining is not in the document"],
  ],
  [
    "a missing header of an answer",
    "list",
    (e) => {
      e.answer?.headers.splice(1);
    },
    ["contradicts required: answer 200: header X-Total is missing"],
  ],
  [
    "a header of an answer of another type",
    "list",
    (e) => {
      e.answer?.headers.splice(1, 1, ["X-Total", "many"]);
    },
    ["contradicts type: answer 200: header X-Total is string, expected integer"],
  ],
  [
    "an unknown path",
    "get",
    (e) => query(e, "/orders/7", "/notes/7"),
    ["unknown operation: GET /notes/{noteId} is not in the document"],
  ],
  [
    "an unknown path below a known one",
    "get",
    (e) => query(e, "/orders/7", "/orders/ada/lines/all"),
    ["unknown operation: GET /orders/{orderId}/lines/{lineId} is not in the document"],
  ],
  [
    "an unknown method",
    "get",
    (e) => {
      e.method = "PATCH";
    },
    ["unknown operation: PATCH /orders/{orderId} is not in the document, which has the path"],
  ],
  [
    "a field of a form is gone",
    "login",
    (e) => {
      e.body?.fields?.splice(1, 1);
    },
    ["contradicts required: request lacks password"],
  ],
  [
    "an unknown field of a form",
    "login",
    (e) => {
      e.body?.fields?.push({ name: "device", value: "x", isFile: false });
    },
    ["unknown property: request: device is not in the document (string)"],
  ],
  [
    "a form's field of another type",
    "login",
    (e) => {
      Object.assign(e.body?.fields?.[2] as object, { value: "maybe" });
    },
    ["contradicts type: request: remember is string, expected boolean"],
  ],
  [
    "a text that is too long",
    "note",
    (e) => {
      Object.assign(e.body as object, { text: "far too long for it" });
    },
    ["contradicts limit: request breaks maxLength 10"],
  ],
];

describe("drift finds", () => {
  it("nothing where nothing is changed", () => expect(told(callNames.map(call))).toEqual([]));

  it.each(MUTATIONS)("%s", (_what, name, change, found) => {
    const exchange = call(name);
    change(exchange);
    expect(told([call("create"), exchange])).toEqual(found);
  });

  it("credentials that a success does not need", () => {
    const open = call("get");
    open.headers = [];
    expect(told([call("create"), open])).toEqual([
      "unknown credentials: request: credentials ApiKey is not sent, and the answer is a success",
    ]);
    expect(told([open])).toEqual([]); // all of them are left out of the archive
  });

  it("equal findings once, with a count and the first request", () => {
    const many = Array.from({ length: 1000 }, (_, at) => {
      const exchange = call("get");
      exchange.number = at + 10;
      answered(exchange).coupon = at;
      return exchange;
    });
    expect(compare(many).findings).toMatchObject([
      { count: 1000, first: 10, file: "orders.yaml", line: 226 },
    ]);
  });

  it("nothing of a request that the server refused", () => {
    const refused = call("create");
    refused.body = { type: "application/json", json: { bad: true } };
    refused.answer = {
      status: 422,
      headers: [],
      body: { type: "application/json", json: { code: "bad" } },
    };
    expect(told([refused])).toEqual([]);
  });

  it("what a concrete path says before a templated one", () => {
    const latest = call("latest");
    answered(latest).id = 1;
    expect(told([latest])).toEqual([
      "unknown property: answer 200: id is not in the document (integer)",
    ]);
  });
});

describe("a request is known", () => {
  it.each([
    ["by another region of the server", "https://us-2.shop.example/v1/orders/7"],
    ["on the mock", "http://127.0.0.1:4010/orders/v1/orders/7"],
    ["on the mock, in a session", "http://localhost:4010/__session/run.1/orders/v1/orders/7"],
    ["behind a variable", "\uE000base\uE001/orders/7"],
    ["behind a variable, with the server's path", "\uE000base\uE001/v1/orders/7"],
    ["without a server", "/orders/7"],
    ["with a variable in its path", `${ORIGIN}/orders/\uE000order id - 1\uE001`],
    ["with a redacted id", `${ORIGIN}/orders/%5Bredacted:1%5D`],
  ])("%s", (_what, url) => {
    const exchange = { ...call("get"), url };
    const { report, findings } = compare([exchange]);
    expect(findings).toEqual([]);
    expect(report.operations.map(({ operationId }) => operationId)).toEqual(["getOrder"]);
  });

  it("by the address that is given", () => {
    const exchange = { ...call("get"), url: "http://10.0.0.1:8080/gate/orders/7" };
    expect(compare([exchange], "http://10.0.0.1:8080/gate").report.requests).toBe(1);
  });

  it.each([
    ["https://a:b@cdn.example/orders/7", "cdn.example"],
    ["https://shop.example/v1/orders/7", "shop.example"],
    ["http://127.0.0.1:4010/__mock/requests", "the mock itself"],
  ])("and not %s, of which only the host is told", (url, host) => {
    expect(compare([{ ...call("get"), url }]).report).toMatchObject({
      requests: 0,
      elsewhere: { [host]: 1 },
    });
  });
});
