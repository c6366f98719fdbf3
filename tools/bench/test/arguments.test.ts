import { describe, expect, it } from "vitest";
import { readArguments } from "../src/arguments.ts";

describe("the bench's command line", () => {
  it("measures everything by default", () => {
    expect(readArguments([])).toEqual({
      parts: ["clients", "mock", "codegen"],
      plan: { rounds: 3, seconds: 4 },
      redis: undefined,
    });
  });

  it("measures one part, as often and as long as requested", () => {
    const args = ["mock", "--rounds", "5", "--seconds", "1", "--redis", "redis://127.0.0.1"];
    expect(readArguments(args)).toEqual({
      parts: ["mock"],
      plan: { rounds: 5, seconds: 1 },
      redis: "redis://127.0.0.1",
    });
  });

  it.each([
    [["mok"], 'unknown part "mok": name clients, mock, codegen, pipeline, remote-cache, or none'],
    [["--rounds", "0"], '--rounds must be a positive whole number, got "0"'],
    [["--seconds", "soon"], '--seconds must be a positive whole number, got "soon"'],
    [["--round", "3"], "Unknown option '--round'"],
  ])("refuses %j, and says why", (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
