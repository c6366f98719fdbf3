import { describe, expect, it } from "vitest";
import { createAsker } from "../src/cli/ask.ts";
import { readOptions } from "../src/cli/options.ts";

const read = (...args: string[]) => readOptions(args, "/apis");

describe("options", () => {
  it("are read, files from where the command was started", () => {
    expect(
      read("pets", "--from", "a.yaml", "--docs-url", "https://pets.example/", "--yes"),
    ).toMatchObject({
      name: "pets",
      source: { kind: "openapi", file: "/apis/a.yaml" },
      docsUrl: "https://pets.example",
      yes: true,
    });
    expect(read("pets", "--har", "/a.har").source).toEqual({ kind: "har", file: "/a.har" });
    expect(read("--from-folder", "a").fromFolder).toBe("/apis/a");
    expect(read("pets").source.kind).toBe("nothing");
    expect(read("pets").skipsUnsupported).toBe(false);
    expect(read("pets", "--from", "a", "--skip-unsupported").skipsUnsupported).toBe(true);
  });

  it.each([
    [["pets", "--from", "a", "--har", "b"], "do not go together"],
    [["--from-folder", "a", "--update", "b"], "do not go together"],
    [["pets", "--from-folder", "a"], 'leave out the name "pets"'],
    [["--from-folder", "a", "--title", "Pets"], "leave out --title"],
    [["pets", "--auth", "magic"], "choose from none, basic"],
    [["pets", "--base-url", "pets.example"], "not an http(s) address"],
    [["pets", "--update", "a", "--skip-unsupported"], "is remembered"],
    [["pets", "dogs"], 'unexpected argument "dogs"'],
  ])("%j are refused with the reason", (args, reason) => {
    expect(() => read(...args)).toThrow(reason);
  });
});

it("where nobody can be asked, defaults are taken, and what has none is an error that says so", async () => {
  const asker = createAsker(true);
  expect(await asker.ask("Title", "Pets", (text) => text)).toBe("Pets");
  await expect(asker.ask("Name", undefined, (text) => text)).rejects.toThrow("name is missing");
});
