import { UserError } from "@carespec/command";
import type { PackedPackage } from "./pack.ts";

/**
 * Lists the packages whose version the registry does not have.
 *
 * @throws UserError where it does not answer as a registry does
 */
export async function listUnpublished(
  packed: PackedPackage[],
  registry: string,
): Promise<PackedPackage[]> {
  const asked = packed.map(async (one) => {
    const { name, manifest } = one;
    const response = await fetch(new URL(name.replace("/", "%2f"), registry));
    if (response.status === 404) return [one];
    if (!response.ok) throw new UserError(`${registry} answers ${response.status} for ${name}`);
    const { versions } = (await response.json()) as { versions: Record<string, unknown> };
    return versions[manifest.version] === undefined ? [one] : [];
  });
  return (await Promise.all(asked)).flat();
}
