import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { answering, getting } from "../corpus/case.ts";
import { placeOfEach } from "./place.ts";

const place = placeOfEach();

describe("a document that is none", () => {
  it.each([
    ["[]", /not an OpenAPI document/],
    ["{", /neither JSON nor YAML/],
    ['{"openapi": "4.0"}', /version 4\.0/],
    ['{"openapi": "3.1.0", "paths": {"/a": {"get": 7}}}', /expected an operation/],
  ])("%s is refused in one message", async (text, why) => {
    writeFileSync(join(place.folder, "openapi.json"), text);
    const args = ["--document", "openapi.json", "--out", "api"];
    await expect(run(args, place.folder)).rejects.toThrow(why);
  });

  it.each([
    ["a title that is a list", { ...getting({}), info: { title: ["a"] } }],
    ["servers that are no list", { ...getting({}), servers: {} }],
    [
      "properties that are no schemas",
      getting({ responses: { 200: answering({ properties: { a: "x" } }) } }),
    ],
    ["a schema that is a text", getting({ responses: { 200: answering("x" as never) } })],
    ["security that is no list", { ...getting({}), security: {} }],
  ])("%s is refused without a stack", async (_, document) => {
    const error = await place.generate(document).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: "UserError" });
    expect((error as Error).message).toContain("openapi.json");
  });

  it.each([1_000, 5_000, 20_000])("%i schemas one in another are refused", async (levels) => {
    const deep = `${'{"type":"array","items":'.repeat(levels)}{}${"}".repeat(levels)}`;
    const text = JSON.stringify(getting({ responses: { 200: answering({ x: 1 }) } }));
    writeFileSync(join(place.folder, "openapi.json"), text.replace('{"x":1}', deep));
    const args = ["--document", "openapi.json", "--out", "api"];
    await expect(run(args, place.folder)).rejects.toThrow(/nested too deeply/);
  });

  it("an anchor that holds itself is refused", async () => {
    const text = "openapi: 3.1.0\ninfo: &info {title: a, version: '1', x: *info}\npaths: {}\n";
    writeFileSync(join(place.folder, "openapi.yaml"), text);
    const args = ["--document", "openapi.yaml", "--out", "api"];
    await expect(run(args, place.folder)).rejects.toThrow(/nested too deeply, or has an anchor/);
  });

  it("a file of somebody else's is not overwritten", async () => {
    mkdirSync(join(place.folder, "api"));
    writeFileSync(join(place.folder, "api", "index.ts"), "mine");
    await expect(place.generate(getting({}))).rejects.toThrow(/index\.ts is not a generated file/);
    expect(readFileSync(join(place.folder, "api", "index.ts"), "utf8")).toBe("mine");
  });
});
