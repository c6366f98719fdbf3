import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** What nobody needs where a module is a part of generated code. */
const NOISE =
  /^\/\/# source\w+=.*$|^"use strict";$|^Object\.defineProperty\(exports, "__esModule".*$|^\w+\.code = 'require\(.*$/gm;

/**
 * Writes a CommonJS module of ajv's packages, with what it requires, as an expression: generated code
 * holds it, so that applications install neither.
 */
export function inlineModule(name: string, from = require): string {
  const file = from.resolve(name);
  const inner = createRequire(file);
  const text = readFileSync(file, "utf8")
    .replaceAll(NOISE, "")
    .replaceAll(/\brequire\("([^"]+)"\)/g, (_, required: string) => inlineModule(required, inner));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const body = lines.map((line) => `  ${line}`).join("\n");
  return `/* @__PURE__ */ (() => {\n  const exports = {};\n  const module = { exports };\n${body}\n  return module.exports;\n})()`;
}
