import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OpenApiDocument } from "@carespec/document";
import { afterAll } from "vitest";
import { generateFiles } from "../../src/generate.ts";

interface Check {
  (value: unknown): boolean;
  errors?: { instancePath: string; message: string; params?: object }[];
}

interface Checks {
  operationId: string;
  request?: Check;
  responses: Record<string, Check>;
}

const folder = mkdtempSync(join(tmpdir(), "carespec-validators-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** Generates the checks of a document and loads them. */
export async function compiled(document: OpenApiDocument) {
  const own = mkdtempSync(join(folder, `${count++}-`));
  const files = Object.entries(generateFiles(document)).filter(([name]) =>
    /^validators.*\.js$/.test(name),
  );
  writeFileSync(join(own, "package.json"), '{ "type": "module" }');
  for (const [name, content] of files) writeFileSync(join(own, name), content);
  const file = join(own, "validators.js");
  const checks = (await import(pathToFileURL(file).href)) as Record<string, Checks>;
  return { checks, file, files: Object.fromEntries(files) };
}

/** A document with one answer to `listThings`, and with these schemas. */
export function answering(schema: object, schemas: object): OpenApiDocument {
  const content = { "application/json": { schema } };
  return {
    openapi: "3.1.0",
    info: { title: "Answering", version: "1.0.0" },
    paths: {
      "/things": {
        get: {
          operationId: "listThings",
          responses: { 200: { description: "Things", content } },
        },
      },
    },
    components: { schemas },
  } as unknown as OpenApiDocument;
}
