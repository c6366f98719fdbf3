import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";
import { type OpenApiDocument, readDocument, type VendorEntry } from "@carespec/document";

/**
 * A vendor's document as its files are now. Where one of them is newer than the bundle, they are bundled
 * again, into a folder that is removed; the bundle itself stays as it is.
 *
 * @throws UserError where there is no bundle, or the files cannot be bundled
 */
export function readFreshDocument(vendor: VendorEntry): OpenApiDocument {
  const { name, bundle } = vendor;
  if (!existsSync(bundle)) {
    throw new UserError(`the document of ${name} is not built: run npm run build`);
  }
  return isOlder(vendor) ? bundleAnew(vendor) : readDocument(bundle);
}

function isOlder({ folder, root, bundle }: VendorEntry): boolean {
  if (root === bundle) return false;
  const built = statSync(bundle).mtimeMs;
  const files = globSync("{openapi.yaml,{components,paths}/**/*.yaml}", { cwd: folder });
  return files.some((file) => statSync(join(folder, file)).mtimeMs > built);
}

function bundleAnew({ name, folder, root }: VendorEntry): OpenApiDocument {
  const workplace = mkdtempSync(join(tmpdir(), "carespec-drift-"));
  const output = join(workplace, "openapi.json");
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const args = [join(dirname(manifest), "bin/cli.js"), "bundle", root, "--output", output];
  const env = { ...process.env, TMPDIR: workplace, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    execFileSync(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
    return readDocument(output);
  } catch {
    throw new UserError(
      `the document of ${name} has changed since it was built, and cannot be bundled: npm run lint says why`,
    );
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}
