import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments, runCommand, UserError } from "@carespec/command";
import { listNodeBinaries, type NodeBinary, sha256 } from "./node-binaries.ts";
import { createWorkplace } from "./workplace.ts";

const USAGE = `
Usage: npm run verify-node -w @carespec/release [-- --dist URL]

Downloads the official Node of each version that the lock file pins, and compares its binary with the
one of the npm package, by the SHA-256 in tools/release/node-binaries.json.

  --dist URL  where the releases are; default: https://nodejs.org/dist
`;

await runCommand("verify-node", async () => {
  const { values } = readArguments(USAGE, {
    options: { dist: { type: "string", default: "https://nodejs.org/dist" } },
  });
  const { folder, remove } = createWorkplace();
  try {
    const differing: string[] = [];
    for (const one of listNodeBinaries()) {
      const official = await officialHash(one, values.dist, folder);
      const isSame = official === one.sha256;
      console.log(`${one.package} ${one.version}: ${isSame ? "the official binary" : "DIFFERS"}`);
      if (!isSame) differing.push(`${one.package} ${one.version}`);
    }
    if (differing.length === 0) return;
    const names = differing.join(", ");
    throw new UserError(`${names} is not the official Node: do not use it, and report it`);
  } finally {
    remove();
  }
});

/** SHA-256 of the official binary, from a file whose own sum is the published one. */
async function officialHash(one: NodeBinary, dist: string, folder: string): Promise<string> {
  const base = `${dist.replace(/\/$/, "")}/v${one.version}`;
  const sums = Buffer.from(await download(`${base}/SHASUMS256.txt`)).toString("utf8");
  const published = sums
    .split("\n")
    .map((line) => line.split(/\s+/))
    .find(([, file]) => file === one.official)?.[0];
  if (published === undefined) {
    throw new UserError(`${base}/SHASUMS256.txt does not list ${one.official}`);
  }
  if (!one.official.endsWith(".tar.gz")) return published;
  const bytes = await download(`${base}/${one.official}`);
  if (sha256(bytes) !== published) {
    throw new UserError(`${base}/${one.official} is not what SHASUMS256.txt says: try again`);
  }
  const archive = join(folder, one.official);
  writeFileSync(archive, bytes);
  const inside = `${one.official.replace(/\.tar\.gz$/, "")}/bin/node`;
  execFileSync("tar", ["-xzf", archive, "-C", folder, inside]);
  return sha256(readFileSync(join(folder, inside)));
}

async function download(url: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    const reason = (cause as { cause?: { message?: string } }).cause?.message ?? "";
    throw new UserError(`${url} cannot be reached: ${reason || (cause as Error).message}`);
  }
  if (!response.ok) throw new UserError(`${url} answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
