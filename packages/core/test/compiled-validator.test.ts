import { describe, expect, it } from "vitest";
import { type CompiledCheck, compiledValidator } from "../src/compiled-validator.ts";

const error = { instancePath: "/a", message: "must be number", params: {} };
const failing: CompiledCheck = Object.assign(() => false, { errors: [error] });
const passing: CompiledCheck = () => true;
const checks = [
  { operationId: "one", request: failing, responses: { 200: failing, 404: passing } },
  { operationId: "two", request: passing, responses: {} },
];

describe("a validator of compiled checks", () => {
  it("checks answers, and requests only where asked", () => {
    const validator = compiledValidator(checks);
    expect(validator.request).toBeUndefined();
    expect(validator.response?.("one", 200, {})).toEqual([{ at: "/a", message: "must be number" }]);
    const both = compiledValidator(checks, { requests: true, responses: false });
    expect(both.response).toBeUndefined();
    expect(both.request?.("one", {})).toHaveLength(1);
    expect(both.request?.("two", {})).toBeUndefined();
  });

  it("finds nothing wrong with what the document does not describe", () => {
    const { response } = compiledValidator(checks);
    expect([response?.("one", 500, {}), response?.("three", 200, {})]).toEqual([
      undefined,
      undefined,
    ]);
    expect(response?.("one", 404, {})).toBeUndefined();
  });

  it("refuses an unknown option, which would check less than expected", () => {
    // @ts-expect-error the option is misspelled
    expect(() => compiledValidator(checks, { request: true })).toThrow(
      new TypeError('unknown option "request"'),
    );
  });

  it("names an undeclared property", () => {
    const check = Object.assign(() => false, {
      errors: [{ instancePath: "", params: { additionalProperty: "extra" } }],
    });
    const { response } = compiledValidator([{ operationId: "one", responses: { 200: check } }]);
    expect(response?.("one", 200, {})).toEqual([{ at: "", message: 'is invalid: "extra"' }]);
  });
});
