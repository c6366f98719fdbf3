import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { sampleVendor } from "../sample-vendor.ts";

const require = createRequire(import.meta.url);
const tsc = join(require.resolve("typescript/package.json"), "..", "bin", "tsc");

const OURS = `import { createCatalystClient } from "${sampleVendor.packageName}";
const client = createCatalystClient({ organizationId: "a", token: "b", userAgent: "c" });
const path = { userId: "1", studentId: "2", groupId: "3" };
export const calls = [
  client.listUsers({ query: { size: 1 } }), client.getUser({ path }), client.activateUser({ path }),
  client.deactivateUser({ path }), client.assignStudent({ path }), client.listUserGroups({ path }),
  client.addUserGroup({ path }), client.listStudents(), client.getStudent({ path }), client.listSites(),
];
`;
const BARE = `import createClient from "openapi-fetch";
import type { paths } from "./schema.ts";
const client = createClient<paths>({ baseUrl: "http://api.test" });
const header = { "User-Agent": "a" };
const params = { path: { userId: "1", studentId: "2", groupId: "3" }, header };
export const calls = [
  client.GET("/api/users", { params: { header, query: { size: 1 } } }),
  client.GET("/api/users/{userId}", { params }), client.POST("/api/users/{userId}", { params }),
  client.DELETE("/api/users/{userId}", { params }),
  client.POST("/api/users/{userId}/students/{studentId}", { params }),
  client.GET("/api/users/{userId}/groups", { params }),
  client.POST("/api/users/{userId}/groups/{groupId}", { params }),
  client.GET("/api/students", { params: { header } }), client.GET("/api/students/{studentId}", { params }),
  client.GET("/api/sites", { params: { header } }),
];
`;

/** Compares the type check of a consumer with ten operations with one over bare openapi-fetch. */
export function compareCompile(rounds: number): void {
  // Below this package, so that the consumers find what is installed.
  const folder = mkdtempSync(join(repositoryRoot, "tools/bench/.consumer-"));
  try {
    const contenders = { "openapi-fetch": BARE, carespec: OURS };
    for (const [name, source] of Object.entries(contenders)) writeConsumer(folder, name, source);
    const figures = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, times] of figures) {
        const started = performance.now();
        execFileSync(process.execPath, [tsc, "-p", join(folder, name)], { stdio: "inherit" });
        // The first round warms the disk's cache.
        if (round > 0) times.push(performance.now() - started);
      }
    }
    const medians = [...figures].map(([name, times]) => [name, median(times)] as const);
    console.log(`\ntsc --noEmit of a consumer with ten operations, median of ${rounds} rounds`);
    for (const [name, ms] of medians) {
      const ratio = (ms / (medians[0]?.[1] ?? ms)).toFixed(2);
      console.log(`  ${name.padEnd(24)} ${ms.toFixed(0).padStart(5)} ms  x${ratio}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeConsumer(folder: string, name: string, source: string): void {
  const project = join(folder, name);
  mkdirSync(project);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(join(project, "index.ts"), source);
  if (name === "carespec") return;
  const cli = join(repositoryRoot, "packages/codegen/node_modules/openapi-typescript/bin/cli.js");
  const document = join(repositoryRoot, "specs", sampleVendor.name, "dist/openapi.json");
  const flags = [document, "--output", join(project, "schema.ts"), "--read-write-markers"];
  execFileSync(process.execPath, [cli, ...flags], { stdio: "ignore" });
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
