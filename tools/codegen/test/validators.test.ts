import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { generateFiles } from "../src/generate.ts";
import { sampleDocument } from "./support/sample-document.ts";

interface Check {
  (value: unknown): boolean;
  errors?: { instancePath: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "carespec-validators-"));
afterAll(() => rmSync(folder, { recursive: true }));
const source = (await generateFiles(sampleDocument))["validators.js"] ?? "";
const file = join(folder, "validators.mjs");
writeFileSync(file, source);
const { requests, responses } = (await import(pathToFileURL(file).href)) as {
  requests: Record<string, Check>;
  responses: Record<string, Record<string, Check>>;
};

describe("compiled validators", () => {
  it("need neither a compiler nor eval nor anything else", () => {
    expect(source).not.toMatch(/\brequire\(|\bimport\b|new Function|\beval\(/);
  });

  it("check requests without the read-only fields", () => {
    const check = requests.createThing;
    expect(check?.({ name: "a", password: "b" })).toBe(true);
    expect(check?.({ id: 1, name: "a", password: "b" })).toBe(false);
    expect(check?.({ name: "a" })).toBe(false);
  });

  it("check answers by status, without the write-only fields", () => {
    const check = responses.createThing?.[201];
    expect(check?.({ id: 1, name: "a", colour: "green" })).toBe(true);
    expect(check?.({ id: 1, name: "a", password: "b" })).toBe(false);
    expect(check?.({ id: "1", name: "a" })).toBe(false);
    expect(check?.errors?.[0]?.instancePath).toBe("/id");
    expect(responses.createThing?.[422]?.({})).toBe(false);
    expect(responses.listThings?.[200]?.([{ id: 1, name: "a" }])).toBe(true);
  });

  it("do not exist for what has no body", () => {
    expect(responses.createToken).toBeUndefined();
    expect(responses.createThing?.[401]).toBeUndefined();
    expect(Object.keys(requests)).toEqual(["createThing"]);
  });
});
