import { describe, expect, it } from "vitest";
import { covered, openShop, operationOf, send } from "../support/covered-shop.ts";

describe("parameters and their values", () => {
  it("are covered by being sent, in each place and style", async () => {
    const mock = await openShop();
    const headers = { "x-trace": "1", cookie: "other=1; shop=south", accept: "*/*" };
    await send(mock, "GET /orders?SORT=date&filter[year]=1&from=2&states=open,paid", { headers });
    const { parameters, values } = await operationOf(mock, "listOrders");
    expect(parameters.map(({ name }) => name)).not.toContain("Accept");
    expect(covered(parameters)).toEqual({
      "query sort": [1, 0],
      "query states": [1, 0],
      "query filter": [1, 0],
      "query page": [1, 0],
      "header X-Trace": [1, 0],
      "cookie shop": [1, 0],
    });
    expect(covered(values)).toEqual({
      "query/sort date": [1, 0],
      "query/states open": [1, 0],
      "query/states paid": [1, 0],
      "cookie/shop south": [1, 0],
    });
  });

  it("count apart in a refused request", async () => {
    const mock = await openShop();
    expect(await send(mock, "GET /orders?sort=date&states=bad")).toBe(422);
    const {
      covered: isCovered,
      refused,
      parameters,
      values,
    } = await operationOf(mock, "listOrders");
    expect([isCovered, refused]).toEqual([false, 1]);
    expect(covered(parameters)).toEqual({ "query sort": [0, 1], "query states": [0, 1] });
    expect(covered(values)).toEqual({ "query/sort date": [0, 1] });
    expect(parameters.some((parameter) => parameter.covered)).toBe(false);
  });

  it("of the path are covered by a call, and known without an operationId", async () => {
    const mock = await openShop();
    await send(mock, "GET /orders/large");
    const { parameters, values } = await operationOf(mock, "GET /orders/{size}");
    expect(covered(parameters)).toEqual({ "path size": [1, 0] });
    expect(covered(values)).toEqual({ "path/size large": [1, 0] });
  });
});

describe("bodies", () => {
  it("cover enum values in nested objects, lists and constants, but no answer's property", async () => {
    const mock = await openShop();
    const lines = [{ unit: "kg" }, { unit: "kg" }];
    const order = { kind: "gift", state: "open", priority: 2, lines, parent: { kind: "own" } };
    expect(await send(mock, "POST /orders", { body: order })).toBe(201);
    const { values, mediaTypes } = await operationOf(mock, "addOrder");
    expect(values.map(({ at }) => at)).not.toContain("body/state");
    expect(covered(values)).toEqual({
      "body/kind gift": [1, 0],
      "body/priority 2": [1, 0],
      "body/lines/*/unit kg": [1, 0],
      "body/parent/kind own": [1, 0],
    });
    expect(covered(mediaTypes)).toEqual({ "application/json": [1, 0] });
  });

  it("that are forms count by the same names", async () => {
    const mock = await openShop();
    expect(await send(mock, "POST /orders", { body: "kind=own&x=1" })).toBe(201);
    const { values, mediaTypes } = await operationOf(mock, "addOrder");
    expect(covered(values)).toEqual({ "body/kind own": [1, 0] });
    expect(covered(mediaTypes)).toEqual({ "application/x-www-form-urlencoded": [1, 0] });
  });

  it("do not cover values that the document does not list", async () => {
    const mock = await openShop();
    const names = Array.from({ length: 50 }, (_, index) => `n-${index}`);
    for (const name of names) {
      await send(mock, `GET /orders?${name}=1`, { headers: { [name]: name } });
      await send(mock, "POST /orders", { body: { kind: "own", [name]: name } });
    }
    const { values } = await operationOf(mock, "addOrder");
    expect(covered(values)).toEqual({ "body/kind own": [50, 0] });
    const { values: all } = await operationOf(mock, "listOrders");
    expect(covered(all)).toEqual({});
    expect(JSON.stringify(await mock.coverage())).not.toContain("n-1");
  });
});

describe("answers", () => {
  it("count by what brought them about", async () => {
    const mock = await openShop();
    await send(mock, "POST /orders", { body: { kind: "own" } });
    await send(mock, "POST /orders", { body: { kind: "wrong" } });
    await send(mock, "POST /orders", {
      body: { kind: "own" },
      headers: { prefer: "code=500, example=outage" },
    });
    await send(mock, "POST /orders", {
      body: { kind: "own" },
      headers: { "x-mock-fault": "status; status=500" },
    });
    const { statuses, examples, ...rest } = await operationOf(mock, "addOrder");
    expect(rest).toMatchObject({ covered: true, calls: 4, refused: 1, preferred: 1, faulted: 1 });
    expect(covered(statuses)).toEqual({ 201: [1, 0], 422: [1, 0], 500: [0, 2] });
    expect(covered(examples)).toEqual({ "500 outage": [0, 2] });
  });

  it("count a preference that validation overrules as refused", async () => {
    const mock = await openShop();
    const headers = { prefer: "code=201" };
    expect(await send(mock, "POST /orders", { body: { kind: "wrong" }, headers })).toBe(422);
    const operation = await operationOf(mock, "addOrder");
    expect(operation).toMatchObject({ covered: false, refused: 1, preferred: 0 });
  });

  it("count under the range or the default of the document", async () => {
    const mock = await openShop();
    await send(mock, "GET /orders?sort=wrong");
    for (const code of [404, 500]) {
      await send(mock, "GET /orders", { headers: { prefer: `code=${code}` } });
    }
    const { statuses, examples } = await operationOf(mock, "listOrders");
    expect(covered(statuses)).toEqual({ "4XX": [1, 1], default: [0, 1] });
    expect(covered(examples)).toEqual({ "4XX tooMany": [1, 1] });
  });

  it("that a fault spoils, or that are the mock's own, cover no status", async () => {
    const mock = await openShop();
    for (const fault of ["truncate", "broken-json", "drop", "html", "unknown"]) {
      await send(mock, "POST /orders", {
        body: { kind: "own" },
        headers: { "x-mock-fault": fault },
      }).catch(() => 0);
    }
    const { statuses, calls, faulted, refused } = await operationOf(mock, "addOrder");
    expect(covered(statuses)).toEqual({});
    expect([calls, faulted, refused]).toEqual([5, 4, 1]);
  });

  it("count a delayed request like any other", async () => {
    const mock = await openShop();
    const headers = { "x-mock-fault": "delay; ms=1" };
    await send(mock, "POST /orders", { body: { kind: "own" }, headers });
    const { statuses, faulted } = await operationOf(mock, "addOrder");
    expect([covered(statuses), faulted]).toEqual([{ 201: [1, 0] }, 0]);
  });
});

it("a report has the shares, and what reached no operation", async () => {
  const mock = await openShop();
  await send(mock, "GET /orders");
  await send(mock, "GET /nothing");
  const { countings, vendors } = await mock.coverage();
  expect(countings).toHaveLength(1);
  expect(vendors).toHaveLength(1);
  expect(vendors[0]).toMatchObject({ vendor: "spec", title: "Covered Shop", unmatched: 1 });
  expect(vendors[0]?.summary).toMatchObject({
    operations: { covered: 1, total: 3, percent: 33.3 },
    statuses: { covered: 1, total: 7, percent: 14.2 },
    examples: { covered: 0, total: 3, percent: 0 },
  });
});
