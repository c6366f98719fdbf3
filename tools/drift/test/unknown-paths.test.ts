import { expect, it } from "vitest";
import { call, compare, ORIGIN, told } from "./support/orders.ts";

/** Findings for requests of paths. */
const toldOf = (...paths: string[]) => toldWith([], ...paths);
const toldWith = (words: string[], ...paths: string[]) =>
  told(
    paths.map((path) => ({ ...call("get"), url: `${ORIGIN}${path}` })),
    undefined,
    words,
  );
const unknown = (path: string) => `unknown operation: GET ${path} is not in the document`;

// Written in two parts, so that no scanner takes them for keys.
const credentials = {
  Stripe: ["sk_", "live_abcdefghijklmnop"],
  GitLab: ["gl", "pat-abcdefghijklmnopqrst"],
  GitHub: ["gh", "p_abcdefghijklmnopqrstuvwxyzabcdefghij"],
  AWS: ["AK", "IAABCDEFGHIJKLMNOP"],
  npm: ["np", "m_abcdefghijklmnopqrstuvwxyzabcdefghij"],
  Slack: ["xo", "xb-abcdefghijklmnop"],
  Google: ["AI", "zaabcdefghijklmnopqrstuvwxyz"],
};

it.each([
  ["a name at the end", "/buyers/MariaGarcia", "/buyers/{buyerId}"],
  ["a name in small letters at the end", "/buyers/maria", "/buyers/{buyerId}"],
  ["a name in the middle", "/buyers/MariaGarcia/notes/7", "/buyers/{buyerId}/notes/{noteId}"],
  ["a name in small letters in the middle", "/buyers/maria/notes", "/buyers/{buyerId}/notes"],
  ["two names", "/maria/garcia/notes", "/{hidden}/{hidden2}/notes"],
  ["a name with a dash", "/buyers/ana-maria/notes", "/buyers/{buyerId}/notes"],
  ["a name before a slash", "/buyers/maria/", "/buyers/{buyerId}/"],
  ["a name behind a word in the singular", "/buyer/maria/notes", "/buyer/{hidden}/notes"],
  ["a long word", `/buyers/${"ab".repeat(13)}/notes`, "/buyers/{buyerId}/notes"],
  ["a diagnosis", "/buyers/HIVpositive", "/buyers/{buyerId}"],
  ["a version", "/v2/HIVpositive", "/v2/{thingId}"],
  ["a number", "/buyers/17/notes", "/buyers/{buyerId}/notes"],
  ["a UUID", "/notes/0c0ffee0-feed-4bad-8bed-c0ffee000000", "/notes/{noteId}"],
  ["words of the document", "/order-lines/open/notes", "/order-lines/open/notes"],
])("a path with %s is shown by words of the document alone", (_what, path, shown) => {
  expect(toldOf(path)).toEqual([unknown(shown)]);
});

it.each([
  "file:///C:/Users/maria/orders.html",
  "C:\\Users\\maria\\orders",
  "data:application/json,7",
  "blob:https://eu.shop.example/7",
  "chrome-extension://abc/orders",
  "about:blank",
])("%s is no request of the vendor's", (url) => {
  const { report, findings } = compare([call("get"), { ...call("get"), url }]);
  expect(findings).toEqual([]);
  expect(report.elsewhere).toEqual({ "addresses without a server": 1 });
});

it("a word that is nobody's is shown where the user says so", () => {
  expect(toldWith(["invoices"], "/invoices", "/invoices/7", "/invoices/maria")).toEqual([
    unknown("/invoices"),
    unknown("/invoices/{invoiceId}"),
  ]);
});

it("many names are one line", () => {
  const names = "ada bea cora dora ella flora gina hana ida".split(" ");
  const { findings } = compare(
    names.map((name) => ({ ...call("get"), url: `${ORIGIN}/buyers/${name}/notes` })),
  );
  expect(findings).toMatchObject([{ place: "GET /buyers/{buyerId}/notes", count: 9 }]);
});

it("many words of the document are a line each", () => {
  const names = "status count placed token scopes tenant kind amount login remember".split(" ");
  expect(toldOf(...names.map((name) => `/notes/${name}`))).toEqual(
    names.map((name) => unknown(`/notes/${name}`)),
  );
});

it("what an object lacks is one line, with the times of what is missing less often", () => {
  const lacking = (...names: string[]) => {
    const exchange = call("get");
    const order = exchange.answer?.body?.json as Record<string, unknown>;
    for (const name of names) delete order[name];
    return exchange;
  };
  expect(told([lacking("id", "status"), lacking("id", "status"), lacking("id")])).toEqual([
    "contradicts required: answer 200 lacks id, status (2 times)",
  ]);
  expect(compare([lacking("id", "status"), lacking("id")]).findings[0]).toMatchObject({
    count: 2,
    text: "lacks id, status (once)",
  });
});

it.each(Object.entries(credentials))("a credential of %s is shown nowhere", (_what, parts) => {
  const secret = parts.join("");
  const text = JSON.stringify({ id: 7, status: "open", [secret]: 1, more: { [secret]: 1 } });
  const found = told([
    {
      ...call("get"),
      url: `${ORIGIN}/orders/7?${secret}=1&q=${secret}`,
      headers: [...call("get").headers, [secret, "1"]],
      answer: {
        ...{ status: 200, headers: [[secret, "1"]] },
        body: { type: "application/json", text },
      },
    },
    { ...call("get"), url: `${ORIGIN}/${secret}/${secret}/x` },
  ]);
  expect(found.length).toBeGreaterThan(5);
  expect(found.join("\n").toLowerCase()).not.toContain(secret.toLowerCase());
});

it.each(["HIVpositive=1", "HIVpositive", "maria", "MariaGarcia=", "ada@mail.example=1"])(
  "a query of data is not shown by its name: %s",
  (query) => {
    const [finding = ""] = toldOf(`/orders/7?${query}`);
    expect(finding).toMatch(/^unknown query-parameter: request: query parameter \([a-z\d -]+\)/);
  },
);
