import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { Steps } from "./documents.ts";

const FILE = fileURLToPath(new URL("../../results.json", import.meta.url));

/** Writes the figures of a run, and what it ran on, where the docs read them. */
export function writeResults(steps: Steps): void {
  const machine = {
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 100) / 100 : value;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(FILE, `${JSON.stringify({ date, machine, steps }, rounded, 2)}\n`);
  console.log("\nwritten to tools/bench/results.json");
}
