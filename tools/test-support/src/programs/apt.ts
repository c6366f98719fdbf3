import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PackageRecord, parseDependencies, parseRecords } from "./debian-packages.ts";
import { run } from "./run.ts";

/** The package lists of a Debian or Ubuntu, read and used as any user. Nothing is installed. */
export interface Apt {
  /** Resolves with the candidates of those packages that the lists have. */
  show(names: readonly string[]): Promise<PackageRecord[]>;
  /** Resolves with what the packages depend on: for each dependency the packages that meet it. */
  depends(names: readonly string[]): Promise<string[][]>;
  /** Resolves with the names of the packages that the machine has. */
  installed(): Promise<Set<string>>;
  /** Downloads packages, compares their checksums with the lists' and unpacks them into a folder. */
  unpack(records: readonly PackageRecord[], root: string): Promise<void>;
}

/** Opens the machine's own lists. */
export function openMachineLists(workplace: string): Apt {
  return openLists(workplace, []);
}

/**
 * Fetches current lists and opens them: for a machine that has none, or old ones. Apt itself checks
 * their signatures.
 */
export async function openFreshLists(workplace: string): Promise<Apt> {
  const lists = join(workplace, "lists");
  mkdirSync(join(lists, "partial"), { recursive: true });
  const own = ["-o", `Dir::State::Lists=${lists}`];
  await run("apt-get", [...settings, ...own, ...strict, "update"], { env }).catch((error) => {
    // One of several sources may fail, for example one of another publisher.
    if (!readdirSync(lists).some((file) => file.includes("_Packages"))) throw error;
  });
  return openLists(workplace, own);
}

/** If root runs apt, it switches to its own user, who may not enter the folder. */
const settings = [
  "-qq",
  ...["-o", "APT::Sandbox::User=root"],
  ...["-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=30"],
];
const strict = ["-o", "APT::Update::Error-Mode=any", "-o", "Acquire::Languages=none"];
const env = { LC_ALL: "C" };

function openLists(workplace: string, lists: string[]): Apt {
  const options = [...lists, ...cacheIn(mkdtempSync(join(workplace, "cache-")))];
  return {
    async show(names) {
      const args = [...options, "show", "--no-all-versions", ...names];
      // It fails if it knows none of the packages.
      return parseRecords(await run("apt-cache", args, { env }).catch(() => ""));
    },
    async depends(names) {
      const args = [...options, "depends", "--important", ...names];
      return parseDependencies(await run("apt-cache", args, { env }));
    },
    async installed() {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg fills these in, not JavaScript
      const format = "${db:Status-Abbrev} ${Package}\\n";
      const printed = await run("dpkg-query", ["-W", "-f", format]);
      return new Set([...printed.matchAll(/^ii\s+(\S+)$/gm)].map(([, name = ""]) => name));
    },
    async unpack(records, root) {
      const cwd = mkdtempSync(join(workplace, "download-"));
      const wanted = records.map(({ name, version }) => `${name}=${version}`);
      await run("apt-get", [...settings, ...options, "download", ...wanted], { env, cwd });
      const sums = new Set(records.map(({ sha256 }) => sha256));
      for (const file of readdirSync(cwd)) {
        const path = join(cwd, file);
        const sum = createHash("sha256").update(readFileSync(path)).digest("hex");
        if (!sums.delete(sum)) throw new Error(`${file} has the unexpected checksum ${sum}`);
        await run("dpkg", ["-x", path, root]);
      }
      if (sums.size > 0) throw new Error(`apt-get download brought only a part of ${wanted}`);
    },
  };
}

/** A cache of parsed lists, since some systems keep none, or one that only root may write. */
function cacheIn(folder: string): string[] {
  mkdirSync(join(folder, "archives/partial"), { recursive: true });
  const files = ["pkgcache", "srcpkgcache"].map((name) => `Dir::Cache::${name}=${name}.bin`);
  return [`Dir::Cache=${folder}`, ...files].flatMap((option) => ["-o", option]);
}
