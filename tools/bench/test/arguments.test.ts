import { describe, expect, it } from "vitest";
import { readArguments } from "../src/arguments.ts";

describe("the bench's command line", () => {
  it("measures everything by default", () => {
    expect(readArguments([])).toEqual({
      parts: ["clients", "mock", "codegen"],
      plan: { rounds: 3, seconds: 4 },
      steps: ["bundle", "lint", "generate", "mock", "docs"],
      operations: [50, 200, 1_000, 3_000],
      vendors: [5, 10, 20, 50],
      redis: undefined,
    });
  });

  it("measures one part, as often and as long as requested", () => {
    const args = ["mock", "--rounds", "5", "--seconds", "1", "--redis", "redis://127.0.0.1"];
    expect(readArguments(args)).toEqual({
      parts: ["mock"],
      plan: { rounds: 5, seconds: 1 },
      steps: ["bundle", "lint", "generate", "mock", "docs"],
      operations: [50, 200, 1_000, 3_000],
      vendors: [5, 10, 20, 50],
      redis: "redis://127.0.0.1",
    });
  });

  it("measures a pipeline in three parts, and an estate in ascending sizes", () => {
    const { parts, vendors } = readArguments(["pipeline", "--vendors", "20,5"]);
    expect({ parts, vendors }).toEqual({
      parts: ["documents", "estate", "remote-cache"],
      vendors: [5, 20],
    });
  });

  it("measures documents of the sizes that it is told, in ascending order", () => {
    const { operations } = readArguments(["documents", "--operations", "200,50"]);
    expect(operations).toEqual([50, 200]);
  });

  it.each([
    [["mok"], 'unknown part "mok": name clients, mock, codegen, pipeline, documents, estate, '],
    [
      ["documents", "--steps", "lint,sew"],
      'unknown step "sew": name some of bundle, lint, generate',
    ],
    [["--vendors", "5,x"], '--vendors must be a positive whole number, got "x"'],
    [["--operations", "50,"], '--operations must be a positive whole number, got ""'],
    [["--rounds", "0"], '--rounds must be a positive whole number, got "0"'],
    [["--seconds", "soon"], '--seconds must be a positive whole number, got "soon"'],
    [["--round", "3"], "Unknown option '--round'"],
  ])("refuses %j, and says why", (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
