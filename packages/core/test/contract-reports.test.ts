import { printed } from "@carespec/test-support/printed";
import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it, vi } from "vitest";
import {
  type CompiledCheck,
  type ContractReport,
  compiledValidator,
  type ValidationOptions,
} from "../src/compiled-validator.ts";
import { ContractError } from "../src/index.ts";
import { scripted } from "./support/api.ts";

const VALUE = "value-of-a-body";
const issues = [{ at: "/name", message: "must be number" }];
const failing: CompiledCheck = Object.assign(() => false, {
  errors: [{ instancePath: "/name", message: "must be number", params: { value: VALUE } }],
});

/** Each kind of body, and what its call ends with where nobody rejects it. */
const bodies = [
  { kind: "a request", status: undefined, answer: 201, ends: { id: 1, name: VALUE } },
  { kind: "an answer", status: 201, answer: 201, ends: { id: 1, name: VALUE } },
  { kind: "an error", status: 422, answer: 422, ends: { name: "ValidationError", status: 422 } },
];

const listeners: [string, () => unknown][] = [
  ["returns", () => undefined],
  ["throws", () => fail()],
  ["rejects", () => Promise.reject(new Error(VALUE))],
  ["never settles", () => new Promise(() => undefined)],
];

function fail(): never {
  throw new Error(VALUE);
}

/** Calls createThing where one kind of body breaks the document. */
function call({ status, answer }: (typeof bodies)[number], options: ValidationOptions) {
  const broken =
    status === undefined
      ? { request: failing, responses: {} }
      : { responses: { [status]: failing } };
  const validator = compiledValidator([{ operationId: "createThing", ...broken }], {
    requests: true,
    ...options,
  });
  const given = () => Response.json({ id: 1, name: VALUE }, { status: answer });
  const { client, sent } = scripted([given(), given()], { validator });
  const init = { body: { name: VALUE } };
  return {
    sent,
    named: () => client.createThing(init),
    byPath: () => client.POST("/things", init),
  };
}

describe.each(bodies)("$kind that breaks the document", (body) => {
  it("rejects the call without onIssue, in both styles", async () => {
    const { sent, named, byPath } = call(body, {});
    for (const error of [await rejection(named()), await rejection(byPath())]) {
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ status: body.status, issues });
    }
    expect(sent).toHaveLength(body.status === undefined ? 0 : 2);
  });

  it.each(listeners)("is reported and the call goes on where onIssue %s", async (_, act) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const reports: ContractReport[] = [];
    const onIssue = (report: ContractReport) => {
      reports.push(report);
      return act() as undefined;
    };
    const { sent, named, byPath } = call(body, { onIssue });
    const report = { operationId: "createThing", status: body.status, issues };

    expect(await named().catch((error: unknown) => error)).toMatchObject(body.ends);
    expect(reports).toEqual([report]);
    const { data, error } = await byPath();
    expect(data ?? error).toMatchObject(body.ends);
    expect(reports).toEqual([report, report]);
    expect(sent).toHaveLength(2);
    expect(printed(...reports)).not.toContain(VALUE);
    await new Promise((resolve) => setTimeout(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("onIssue", () => {
  it("is not told of valid bodies, nor of bodies that are not checked", async () => {
    const onIssue = vi.fn();
    const passing: CompiledCheck = () => true;
    const checks = { operationId: "createThing", request: failing, responses: { 201: passing } };
    const validator = compiledValidator([checks], { onIssue });
    const { client } = scripted([Response.json({ id: 1 }, { status: 201 })], { validator });
    await client.createThing({ body: { name: "a" } });
    expect(onIssue).not.toHaveBeenCalled();
  });

  it("must be a function, since every issue would be lost otherwise", () => {
    const options = { onIssue: "log" as unknown as () => void };
    expect(() => compiledValidator([], options)).toThrow(
      new TypeError("onIssue must be a function"),
    );
  });
});
