import { describe, expect, expectTypeOf, it } from "vitest";
import { readArguments, UsageRequest, UserError } from "../src/index.ts";

const USAGE = "Usage: greet [name] [--loud] [--times <number>]";
const options = { loud: { type: "boolean" }, times: { type: "string", default: "1" } } as const;
const read = (...args: string[]) => readArguments(USAGE, { args, options, allowPositionals: true });

describe("a command's arguments", () => {
  it("are read as parseArgs reads them, with their types", () => {
    const { values, positionals } = read("Ann", "--loud");
    expect({ ...values }).toEqual({ loud: true, times: "1" });
    expect(positionals).toEqual(["Ann"]);
    expectTypeOf(values.loud).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(values.times).toEqualTypeOf<string>();
  });

  it.each([[["--help"]], [["-h"]], [["Ann", "--no-such", "--help"]]])(
    "request the usage with %j",
    (args) => {
      expect(() => read(...args)).toThrow(UsageRequest);
      expect(() => readArguments(USAGE, { args })).toThrow(
        expect.objectContaining({ usage: USAGE }),
      );
    },
  );

  it("may be given more than once where an option takes several, or none", () => {
    const several = { tag: { type: "string", multiple: true } } as const;
    const args = ["--tag", "a", "--tag", "b"];
    expect(readArguments(USAGE, { args, options: several }).values.tag).toEqual(["a", "b"]);
    expect(read("--loud", "--loud").values.loud).toBe(true);
  });

  it("do not request it after --", () => {
    expect(read("--", "--help").positionals).toEqual(["--help"]);
  });

  it.each([
    [["--no-such"], "Unknown option '--no-such': --help prints what is allowed"],
    [["-x"], "Unknown option '-x': --help prints what is allowed"],
    [["--times"], "Option '--times <value>' argument missing: --help prints what is allowed"],
    [["--times", "-1"], /^Option '--times' argument is ambiguous: --help prints what is allowed$/],
    [["--times", "1", "--times=1"], "--times is given more than once: give it once"],
    [["--loud=1"], "Option '--loud' does not take an argument: --help prints what is allowed"],
  ])("are refused in one sentence: %j", (args, message) => {
    expect(() => read(...args)).toThrow(UserError);
    expect(() => read(...args)).toThrow(message);
  });

  it.each(["x", "--x"])("are refused where a command has none: %s", (argument) => {
    const refused = () => readArguments(USAGE, { args: [argument] });
    expect(refused).toThrow(UserError);
    expect(refused).toThrow(/^(Unexpected argument|Unknown option) '[^']+': --help prints/);
  });
});
