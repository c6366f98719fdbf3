#!/usr/bin/env node
import { existsSync } from "node:fs";
// An older Node, which is told so below, lacks some names; a missing named import would end it earlier.
import * as module from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);
const cli = new URL("../dist/cli.js", import.meta.url);

if (major < 22 || (major === 22 && minor < 12)) {
  fail(`Node ${process.versions.node} is too old: use Node 22.12 or later`);
} else if (existsSync(cli)) {
  // Loading Prism takes most of the start, so its compiled code is kept.
  const { compileCacheFolder } = await import("./compile-cache.js");
  const folder = compileCacheFolder();
  if (folder !== undefined) module.enableCompileCache(folder);
  const { run } = await import(cli.href);
  await run();
} else {
  fail("the mock is not built yet: run `npm run build` first");
}

function fail(message) {
  process.stderr.write(`carespec-mock: ${message}\n`);
  process.exitCode = 1;
}
