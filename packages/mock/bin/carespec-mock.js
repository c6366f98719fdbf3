#!/usr/bin/env node
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";

// Loading Prism takes most of the start; compiled code is kept in the system's temporary folder.
enableCompileCache?.();

const cli = new URL("../dist/cli.js", import.meta.url);
if (existsSync(cli)) {
  const { run } = await import(cli.href);
  await run();
} else {
  process.stderr.write("carespec-mock: the mock is not built yet: run `npm run build` first\n");
  process.exitCode = 1;
}
