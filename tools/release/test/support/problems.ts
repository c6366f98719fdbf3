import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "../../src/pack.ts";

/** What publint, strict, has to say about a tarball. */
export async function publintProblems({ tarball }: PackedPackage): Promise<string[]> {
  const data = new Uint8Array(readFileSync(tarball)).buffer;
  const { messages, pkg } = await publint({
    pack: { tarball: data },
    strict: true,
  });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

/**
 * What "Are the types wrong?" finds in a tarball, as with its profile `esm-only`: CommonJS that
 * cannot `require` an ES module is not supported.
 */
export async function typeProblems({ tarball }: PackedPackage): Promise<unknown[]> {
  const data = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const result = await checkPackage(data);
  if (!result.types) return ["it has no types"];
  return result.problems.filter((problem) =>
    (["node16-esm", "bundler"] as const).some((kind) =>
      problemAffectsResolutionKind(problem, kind, result),
    ),
  );
}
