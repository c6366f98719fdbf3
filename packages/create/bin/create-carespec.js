#!/usr/bin/env node
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  const problem = `Node ${process.versions.node} is too old: use Node 22.18 or later`;
  process.stderr.write(`create-carespec: ${problem}\n`);
  process.exitCode = 1;
} else {
  await import("../dist/main.js");
}
