import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "@carespec/command";
import { isNode } from "@carespec/document";
import { parse } from "yaml";
import type { Auth } from "../mend/security.ts";
import { toYaml } from "../write/yaml.ts";

/** How a vendor was added: with it, its document is mended again in the same way. */
export interface Origin {
  /** Name of the vendor's own file, beside this one. */
  file: string;
  title: string;
  baseUrl: string;
  isGuessed: boolean;
  docsUrl: string;
  auth?: Auth | undefined;
  /** Whether operations were left out that nothing right can be made of. */
  skipsUnsupported?: boolean | undefined;
  checked: string;
}

/** Where the origin is kept, in the vendor's folder. */
export const ORIGIN = "vendor/origin.yaml";

/** What a vendor's file is called beside the origin, which has its own name. */
export function keptName(file: string): string {
  const name = basename(file);
  return name.toLowerCase() === basename(ORIGIN) ? `vendor-${name}` : name;
}

/** An origin as a file. */
export function originText(origin: Origin): string {
  return `# How \`npm run new-vendor\` read the vendor's document; \`--update\` reads the next one alike.\n${toYaml(origin)}`;
}

/**
 * Reads how a vendor was added.
 *
 * @throws UserError where it was added in another way, so that there is nothing to compare with
 */
export function readOrigin(folder: string, name: string): Origin {
  const file = join(folder, ORIGIN);
  if (!existsSync(file)) {
    throw new UserError(
      `specs/${name}/vendor has no document of the vendor's to compare with: only what was added with --from can be updated`,
    );
  }
  const origin: unknown = parse(readFileSync(file, "utf8"));
  if (isNode(origin) && typeof origin.file === "string") return origin as unknown as Origin;
  throw new UserError(`specs/${name}/${ORIGIN} names no file: restore it from the history`);
}
