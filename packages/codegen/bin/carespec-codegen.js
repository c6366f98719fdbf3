#!/usr/bin/env node
import { existsSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
// In a checkout of the repository the sources run, so that nothing must be built to generate.
const [source, built] = ["../src/main.ts", "../dist/main.js"].map(
  (f) => new URL(f, import.meta.url),
);

if (major < 20 || (major === 20 && minor < 19)) {
  const problem = `Node ${process.versions.node} is too old: use Node 20.19 or later`;
  process.stderr.write(`carespec-codegen: ${problem}\n`);
  process.exitCode = 1;
} else {
  await import(existsSync(source) ? source.href : built.href);
}
