import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evidenceExtension, readDocument, readSources } from "@carespec/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { drift } from "./support/drift.ts";
import { call, callNames, ordersFile, ordersVendor } from "./support/orders.ts";

const top = mkdtempSync(join(tmpdir(), "carespec-drift-"));
afterAll(() => rmSync(top, { recursive: true }));

/** A copy of the fixture, an archive of requests, and the command with both. */
function house(
  names: Parameters<typeof call>[0][],
  change: (calls: ReturnType<typeof call>[]) => void = () => {},
  more: Record<string, string> = {},
) {
  const folder = mkdtempSync(join(top, "orders-"));
  const root = join(folder, "openapi.yaml");
  writeFileSync(root, readFileSync(ordersFile));
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text);
  const calls = names.map(call);
  change(calls);
  const file = join(folder, "calls.har");
  writeFileSync(file, JSON.stringify(toHar(calls)));
  const vendor = { ...ordersVendor, folder, root };
  const before = readFileSync(root, "utf8");
  return {
    folder,
    file,
    before,
    text: () => readFileSync(root, "utf8"),
    evidence: (path: string[]) => {
      let at = readDocument(root) as never as Record<string, unknown>;
      for (const key of [...path, "x-evidence"]) at = at[key] as Record<string, unknown>;
      return at;
    },
    run: (...args: string[]) =>
      drift(["orders", file, "--update-evidence", ...args], { vendors: [vendor], top }),
  };
}

function toHar(calls: ReturnType<typeof call>[]) {
  const pairs = (list: [string, string][]) => list.map(([name, value]) => ({ name, value }));
  const entries = calls.map(({ method, url, headers, body, answer }) => ({
    request: {
      ...{ method, url, headers: pairs(headers) },
      ...(body && {
        postData: {
          mimeType: body.type,
          text: body.text ?? JSON.stringify(body.json),
          ...(body.fields && { text: "", params: body.fields }),
        },
      }),
    },
    response: {
      status: answer?.status ?? 0,
      headers: pairs(answer?.headers ?? []),
      content: answer?.body
        ? { mimeType: answer.body.type, text: JSON.stringify(answer.body.json) }
        : {},
    },
  }));
  return { log: { version: "1.2", entries } };
}

const listOrders = ["paths", "/orders", "get"];
const createOrder = ["paths", "/orders", "post"];

describe("evidence", () => {
  it("is raised to partial by traffic, and shown as a diff before it is written", async () => {
    const { run, text, before, evidence } = house(callNames);
    const shown = await run();
    expect(shown.out).toMatch(/^--- a\/orders-\w+\/openapi\.yaml/m);
    expect(shown.out).toMatch(/^-\s+status: inferred # as guessed$/m);
    expect(shown.out).toMatch(/^\+\s+status: partial # as guessed$/m);
    expect(shown.out).toContain("Nothing is written");
    expect(text()).toBe(before);
    await run("--write");
    const today = new Date().toISOString().slice(0, 10);
    expect(evidence(createOrder)).toEqual({
      status: "partial",
      source: "recordings/calls.har",
      checked: today,
      note: `Guessed, too.\nIn two lines. Seen in calls.har (1 request, ${today}).\n`,
    });
    expect(evidence(["components", "schemas", "Order"])).toMatchObject({ status: "partial" });
    expect(evidence(["paths", "/orders/{orderId}", "get"])).toMatchObject({
      status: "partial",
      note: expect.stringContaining("Seen in calls.har (1 request, "),
    });
  });

  it("keeps comments, order and everything else of the file", async () => {
    const { run, text, before } = house(["create"]);
    await run("--write");
    const lines = (all: string) =>
      all
        .split("\n")
        .filter(
          (line) => !/status:|source:|checked:|note:|section:|Guessed, too|In two lines/.test(line),
        );
    expect(lines(text())).toEqual(lines(before));
    expect(text()).toContain("# This comment stays.");
  });

  it.each([
    [
      "in quotation marks",
      'note: "Inferred: from the variables."',
      "Inferred: from the variables.",
    ],
    ["of several paragraphs", 'note: "One.\\n\\nTwo."', "One.\n\nTwo."],
    [
      "that is folded",
      "note: >-\n          Inferred from\n          the variables.",
      "Inferred from the variables.",
    ],
    ["that is missing", "", ""],
  ])("keeps a note %s, and says behind it what was seen", async (_what, note, kept) => {
    const { run, evidence, folder } = house(["create"]);
    const root = join(folder, "openapi.yaml");
    const written = readFileSync(root, "utf8").replace(
      /note: \|\n +Guessed, too\.\n +In two lines\./,
      () => note,
    );
    writeFileSync(root, written);
    await run("--write");
    const [seen] = /Seen in calls\.har.*/.exec(String(evidence(createOrder).note)) ?? [];
    expect(evidence(createOrder).note).toBe(kept ? `${kept} ${seen}` : seen);
  });

  it("keeps a note in an object of one line", async () => {
    const { run, evidence, folder } = house(["create"]);
    const root = join(folder, "openapi.yaml");
    const flow =
      "x-evidence: { status: inferred, source: docs, checked: '2026-01-01', note: Guessed }";
    const written = readFileSync(root, "utf8").replace(
      /x-evidence:\n +status: inferred # as guessed\n[\s\S]*?In two lines\.\n/,
      () => `${flow}\n`,
    );
    expect(written).toContain(flow);
    writeFileSync(root, written);
    await run("--write");
    expect(evidence(createOrder)).toMatchObject({
      status: "partial",
      note: expect.stringMatching(/^Guessed\. Seen in calls\.har \(1 request, [\d-]+\)\.$/),
    });
  });

  it("is raised to documented only by the vendor's own publication, with its address", async () => {
    const { run, evidence } = house(["create"]);
    await run("--write", "--published", "--source", "https://shop.example/collection");
    expect(evidence(createOrder)).toMatchObject({
      status: "documented",
      source: "https://shop.example/collection",
      note: expect.stringContaining("Printed in"),
    });
  });

  it("is never lowered, and what is known better stays", async () => {
    const { run, evidence } = house(callNames);
    await run("--write");
    expect(evidence(["paths", "/orders/latest", "get"])).toMatchObject({
      status: "documented",
      checked: "2026-01-01",
    });
    expect(evidence(["paths", "/orders/{orderId}", "delete"])).toMatchObject({
      status: "partial",
      checked: "2026-01-01",
    });
  });

  it("stays where the traffic contradicts the operation or the schema", async () => {
    const { run, evidence } = house(["list", "get", "create"], ([list]) => {
      const [order] = (list?.answer?.body?.json ?? []) as { buyer: object }[];
      if (order) order.buyer = { name: 7 };
    });
    const { code } = await run("--write");
    expect(code).toBe(1);
    expect(evidence(listOrders)).toMatchObject({ status: "inferred" });
    expect(evidence(["components", "schemas", "Buyer"])).toMatchObject({ status: "inferred" });
    expect(evidence(createOrder)).toMatchObject({ status: "partial" });
  });

  it("of a schema is raised where all its members were seen", async () => {
    const { run, evidence } = house(["get"], ([get]) => {
      const order = (get?.answer?.body?.json ?? {}) as { placed?: string };
      delete order.placed;
    });
    await run("--write");
    expect(evidence(["components", "schemas", "Order"])).toMatchObject({ status: "inferred" });
    expect(evidence(["paths", "/orders/{orderId}", "get"])).toMatchObject({ status: "partial" });
  });

  it("of an operation that only refused stays", async () => {
    const { run, evidence } = house(["get"], ([get]) => {
      Object.assign(get?.answer ?? {}, {
        status: 404,
        body: { type: "application/json", json: { code: "missing" } },
      });
    });
    expect((await run("--write")).out).toContain("No evidence can be raised");
    expect(evidence(["paths", "/orders/{orderId}", "get"])).toMatchObject({ status: "inferred" });
  });

  it("names an entry of sources.yaml where the vendor has that registry", async () => {
    const sources =
      "# Where it comes from.\nsources:\n  - id: docs\n    title: The docs # kept\n    address: https://shop.example/docs\n    prints: all\n    checked: '2026-01-01'\n    ceiling: documented\n";
    const { run, evidence, folder } = house(["create"], undefined, { "sources.yaml": sources });
    await run("--write");
    expect(evidence(createOrder)).toMatchObject({ source: "calls-har" });
    const text = readFileSync(join(folder, "sources.yaml"), "utf8");
    expect(text.startsWith(sources)).toBe(true);
    expect(readSources(folder)?.[1]).toMatchObject({
      id: "calls-har",
      address: "recordings/calls.har",
      ceiling: "partial",
    });
    await run("--write");
    expect(readFileSync(join(folder, "sources.yaml"), "utf8")).toBe(text);
  });

  it.each([
    ["a list", "source:\n          - docs\n          - page\n"],
    ["a list in one line", "source: [docs, page] # both\n"],
    ["a folded text", "source: >-\n          docs\n"],
  ])("replaces a source that is %s, and leaves the file well formed", async (_what, source) => {
    const { run, folder } = house(["create"]);
    const root = join(folder, "openapi.yaml");
    const written = readFileSync(root, "utf8").replace(
      /(status: inferred # as guessed\n +)source: .*\n/,
      (_, before) => before + source,
    );
    writeFileSync(root, written);
    const before = parse(written);
    await run("--write");
    const after = parse(readFileSync(root, "utf8"));
    const own = (document: typeof before) => document.paths["/orders"].post;
    expect(own(after)["x-evidence"]).toMatchObject({
      source: "recordings/calls.har",
      status: "partial",
    });
    const { "x-evidence": _one, ...rest } = own(after);
    const { "x-evidence": _other, ...restBefore } = own(before);
    expect(rest).toEqual(restBefore);
    expect(Object.keys(after.paths)).toEqual(Object.keys(before.paths));
  });

  it("is as the house's extension says", async () => {
    const { run, evidence } = house(callNames);
    await run("--write");
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(evidenceExtension.schema);
    for (const path of [createOrder, listOrders, ["components", "schemas", "Order"]]) {
      expect(validate(evidence(path)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it.each<[string, (har: ReturnType<typeof toHar>) => object]>([
    ["whose creator is the mock", ({ log }) => ({ ...log, creator: { name: "carespec-mock" } })],
    [
      "with the mock's notes",
      ({ log }) => ({ ...log, entries: log.entries.map((each) => ({ ...each, _mock: {} })) }),
    ],
    [
      "of a browser that asked the mock",
      ({ log }) => ({
        ...log,
        entries: log.entries.map(({ request, response }) => {
          const path = request.url.replace(/^https:\/\/[^/]+/, "");
          return {
            request: { ...request, url: `http://127.0.0.1:4010/orders${path}` },
            response,
          };
        }),
      }),
    ],
  ])("is not raised by an archive %s", async (_what, change) => {
    const { run, text, before, file } = house(["create"]);
    const log = change(JSON.parse(readFileSync(file, "utf8")));
    writeFileSync(file, JSON.stringify({ log }));
    await expect(run("--write")).rejects.toThrow("built from this document");
    await expect(run("--write", "--published")).rejects.toThrow("built from this document");
    expect(text()).toBe(before);
  });

  it("is raised by what a server behind the mock answered, and by nothing else of the file", async () => {
    const { run, evidence, file } = house(["create", "list"]);
    const { log } = JSON.parse(readFileSync(file, "utf8"));
    log.entries[0]._mock = {
      vendor: "orders",
      upstream: "https://shop.example",
      path: "/orders/orders",
    };
    log.entries[1]._mock = {
      vendor: "orders",
      path: log.entries[1].request.url.replace(/^https:\/\/[^/]+/, "/orders"),
    };
    writeFileSync(file, JSON.stringify({ log: { ...log, creator: { name: "carespec-mock" } } }));
    await run("--write");
    expect(evidence(createOrder)).toMatchObject({ status: "partial" });
    expect(evidence(listOrders)).toMatchObject({ status: "inferred" });
  });

  it("is not raised by the mock's journal", async () => {
    const { run, file } = house(["create"]);
    const entry = {
      vendor: "orders",
      request: { method: "POST", path: "/orders/orders", headers: {} },
      response: { status: 201, headers: {} },
    };
    writeFileSync(file, JSON.stringify({ requests: [entry] }));
    await expect(run()).rejects.toThrow("the mock answered");
  });

  it("does not get a registry where the vendor has none", async () => {
    const { run, folder } = house(["create"]);
    await run("--write");
    expect(existsSync(join(folder, "sources.yaml"))).toBe(false);
  });
});
