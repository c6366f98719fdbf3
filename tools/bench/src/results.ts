import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../results.json", import.meta.url));

/** Packages that the figures compare. */
const TOOLS = [
  "@redocly/cli",
  "@stoplight/spectral-cli",
  "@stoplight/prism-cli",
  "@hey-api/openapi-ts",
  "orval",
  "astro",
  "turbo",
];

/**
 * Writes the figures of one part, and what it ran on, where the docs read them. The other parts stay, and
 * so do other steps of documents.
 */
export function writeResults(part: "documents" | "estate" | "remoteCache", figures: object): void {
  const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
  const steps = { ...before[part]?.steps, ...("steps" in figures && (figures.steps as object)) };
  const machine = {
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const tools = Object.fromEntries(TOOLS.map((name) => [name, versionOf(name)]));
  const date = new Date().toISOString().slice(0, 10);
  const results = {
    ...before,
    machine,
    tools,
    [part]: { date, ...figures, ...(part === "documents" && { steps }) },
  };
  writeFileSync(FILE, `${JSON.stringify(results, rounded, 2)}\n`);
  console.log(`\n${part}: written to tools/bench/results.json`);
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  const places = require.resolve.paths(name) ?? [];
  const manifest = places.map((place) => `${place}/${name}/package.json`).find(existsSync);
  return manifest ? JSON.parse(readFileSync(manifest, "utf8")).version : "";
}

const rounded = (_: string, value: unknown) =>
  typeof value === "number" ? Math.round(value * 100) / 100 : value;
