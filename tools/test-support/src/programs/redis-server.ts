import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openFreshLists, openMachineLists } from "./apt.ts";
import { bringOnce } from "./bring-once.ts";
import { findProgram, isExecutable, type Places } from "./find-program.ts";
import { libraryPath, type Program } from "./program.ts";
import { type UnpackedProgram, unpackProgram } from "./unpack-program.ts";

const names = ["redis-server", "valkey-server"];

/** Where Redis is, or Valkey, which speaks the same protocol. */
export const redisServerPlaces: Places = { variable: "REDIS_SERVER", names };

/**
 * Finds a Redis server: the one of `REDIS_SERVER`, else one on `PATH`, else the distribution's,
 * which is unpacked at its first use.
 *
 * @throws Error with the remedy, where none is found and none can be brought
 */
export async function findRedisServer(): Promise<Program> {
  const path = findProgram(redisServerPlaces);
  return path ? { path, env: {} } : bringRedisServer();
}

/**
 * Unpacks the Redis of Debian or Ubuntu into the checkout's cache: as any user, and nothing is
 * installed. Each package is compared with the checksum of the signed package lists.
 */
export async function bringRedisServer(env = process.env): Promise<Program> {
  if (!findProgram({ names: ["apt-get"] }, { env, isProgram: isExecutable })) {
    throw new Error(
      "redis-server is missing: install Redis (macOS: `brew install redis`) or Valkey, or set REDIS_SERVER to the program",
    );
  }
  const folder = await bringOnce(`redis-server-${nameSystem()}`, async (part) => {
    const unpacked = await unpackFrom(part).catch((error: Error) => {
      const remedy = "connect to the network, install it or set REDIS_SERVER to the program";
      const reason = `its packages could not be unpacked (${error.message})`;
      throw new Error(`redis-server is missing and ${reason}: ${remedy}`, { cause: error });
    });
    writeFileSync(join(part, manifest), JSON.stringify(unpacked));
    const packages = unpacked.packages.join(", ");
    return `${basename(unpacked.path)} of the packages ${packages} (checksums match)`;
  });
  const unpacked: UnpackedProgram = JSON.parse(readFileSync(join(folder, manifest), "utf8"));
  const libraries = unpacked.libraries.map((library) => join(folder, "root", library));
  return { path: join(folder, "root", unpacked.path), env: libraryPath(libraries) };
}

const manifest = "program.json";

/** Unpacks by the machine's package lists, or by fresh ones where those are missing or too old. */
async function unpackFrom(folder: string): Promise<UnpackedProgram> {
  const root = join(folder, "root");
  const workplace = join(folder, "work");
  mkdirSync(workplace);
  try {
    return await unpackProgram(openMachineLists(workplace), names, root);
  } catch {
    rmSync(root, { recursive: true, force: true });
    return await unpackProgram(await openFreshLists(workplace), names, root);
  } finally {
    rmSync(workplace, { recursive: true });
  }
}

/** Names the system whose packages these are, since a checkout may be used in several. */
function nameSystem(): string {
  const facts = readFileSync("/etc/os-release", "utf8");
  const [id, version] = ["ID", "VERSION_ID"].map(
    (key) => new RegExp(`^${key}="?([\\w.-]+)"?$`, "m").exec(facts)?.[1],
  );
  return [id, version, process.arch].filter((part) => part !== undefined).join("-");
}
