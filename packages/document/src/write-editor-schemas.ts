import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "@carespec/command";
import { editorSchemas } from "./editor-schemas.ts";

const folder = join(import.meta.dirname, "../gen");

await runCommand("write-editor-schemas", () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, schema] of Object.entries(editorSchemas())) {
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
});
