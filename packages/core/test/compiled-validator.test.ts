import { describe, expect, it } from "vitest";
import { type CompiledCheck, compiledValidator } from "../src/compiled-validator.ts";
import type { ContractError, Validator } from "../src/index.ts";
import { operationFunction } from "../src/vendor.ts";

const error = { instancePath: "/a", message: "must be number", params: {} };
const failing: CompiledCheck = Object.assign(() => false, { errors: [error] });
const passing: CompiledCheck = () => true;
const checks = [
  { operationId: "one", request: failing, responses: { 200: failing, 404: passing } },
  { operationId: "two", request: passing, responses: {} },
];

const callOf = (operationId: string) => ({
  api: "things",
  operationId,
  method: "GET",
  path: "/things",
});
/** What a validator finds wrong with an answer. */
const issuesOf = ({ response }: Validator, operationId: string, status: number) =>
  (response?.(callOf(operationId), { status, body: {} }) as ContractError | undefined)?.issues;

describe("a validator of compiled checks", () => {
  it("checks answers, and requests only where asked", () => {
    const validator = compiledValidator(checks);
    expect(validator.request).toBeUndefined();
    expect(issuesOf(validator, "one", 200)).toEqual([{ at: "/a", message: "must be number" }]);
    const both = compiledValidator(checks, { requests: true, responses: false });
    expect(both.response).toBeUndefined();
    expect(both.request?.(callOf("one"), {})).toMatchObject({ name: "ContractError" });
    expect(both.request?.(callOf("two"), {})).toBeUndefined();
  });

  it("finds nothing wrong with what the document does not describe", () => {
    const validator = compiledValidator(checks);
    expect(issuesOf(validator, "one", 500)).toBeUndefined();
    expect(issuesOf(validator, "three", 200)).toBeUndefined();
    expect(issuesOf(validator, "one", 404)).toBeUndefined();
  });

  it.each([
    [200, undefined],
    [201, "2XX"],
    [404, "404"],
    [422, "default"],
    [503, "default"],
  ])("checks the answer %i as its status, else its range, else the default says", (status, by) => {
    const failingAs = (message: string): CompiledCheck =>
      Object.assign(() => false, { errors: [{ instancePath: "", message }] });
    const responses = {
      200: passing,
      "2XX": failingAs("2XX"),
      404: failingAs("404"),
      default: failingAs("default"),
    };
    const validator = compiledValidator([{ operationId: "one", responses }]);
    expect(issuesOf(validator, "one", status)).toEqual(by && [{ at: "", message: by }]);
  });

  it("refuses an unknown option, which would check less than expected", () => {
    // @ts-expect-error the option is misspelled
    expect(() => compiledValidator(checks, { request: true })).toThrow(
      new TypeError('unknown option "request"'),
    );
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty list", []],
    ["one operation's checks", checks[0]],
    ["an operationId", "one"],
    ["operationIds", ["one"]],
    ["the function of an operation", [operationFunction({ operationId: "one", route: "GET /" })]],
    ["checks that are missing", [checks[0], undefined]],
    ["a function among checks", new Set([checks[0], () => {}])],
  ])("refuses %s, which would check nothing, and names the remedy", (_, given) => {
    expect(() => compiledValidator(given as never)).toThrow(
      new TypeError('checks must come from "/validate/operations"'),
    );
  });

  it("takes checks of any iterable", () => {
    expect(issuesOf(compiledValidator(new Set(checks)), "one", 200)).toHaveLength(1);
  });

  it("names an undeclared property", () => {
    const check = Object.assign(() => false, {
      errors: [{ instancePath: "", params: { additionalProperty: "extra" } }],
    });
    const validator = compiledValidator([{ operationId: "one", responses: { 200: check } }]);
    expect(issuesOf(validator, "one", 200)).toEqual([{ at: "", message: 'is invalid: "extra"' }]);
  });
});
