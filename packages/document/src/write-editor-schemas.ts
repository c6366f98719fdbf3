import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments, runCommand } from "@carespec/command";
import { editorSchemas } from "./editor-schemas.ts";

const folder = join(import.meta.dirname, "../gen");

const USAGE = `
Usage: node packages/document/src/write-editor-schemas.ts

Writes the JSON Schemas with which editors check documents. Takes no arguments.
`;

await runCommand("write-editor-schemas", () => {
  readArguments(USAGE);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, schema] of Object.entries(editorSchemas())) {
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
});
