import { expect, it } from "vitest";
import { call, compare, ORIGIN, told } from "./support/orders.ts";

/** Findings for requests of paths. */
const toldOf = (...paths: string[]) =>
  told(paths.map((path) => ({ ...call("get"), url: `${ORIGIN}${path}` })));
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
  ["a name at the end", "/records/MariaGarcia", "/records/{recordId}"],
  ["a name in small letters at the end", "/records/maria", "/records/{recordId}"],
  ["a name in the middle", "/records/MariaGarcia/notes/all", "/records/{recordId}/notes/{noteId}"],
  ["a name before a slash", "/records/maria/", "/records/{recordId}/"],
  ["a long word", `/records/${"ab".repeat(13)}/notes`, "/records/{recordId}/{recordId2}"],
  ["a diagnosis", "/records/HIVpositive", "/records/{recordId}"],
  ["a version", "/v2/records/HIVpositive", "/v2/records/{recordId}"],
])("a path with %s is shown by its words alone", (_what, path, shown) => {
  expect(toldOf(path)).toEqual([unknown(shown)]);
});

it("a word at the end is shown where two different paths have it", () => {
  expect(toldOf("/invoices", "/invoices/7", "/invoices")).toEqual([
    unknown("/invoices"),
    unknown("/invoices/{invoiceId}"),
  ]);
});

it("many siblings are one line", () => {
  const names = "ada bea cora dora ella flora gina hana ida".split(" ");
  const { findings } = compare(
    names.map((name) => ({ ...call("get"), url: `${ORIGIN}/records/${name}/notes/all` })),
  );
  expect(findings).toMatchObject([{ place: "GET /records/{recordId}/notes/all", count: 9 }]);
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
