import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packageFile = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

/** Redocly's command, to be run with Node. */
export const redoclyCli = join(dirname(packageFile), "bin", "cli.js");

/** The script that draws every reference. */
export interface RedocScript {
  /** File name below `assets/`; it changes with the content, so that it can be cached forever. */
  file: string;
  /** For the `integrity` attribute. */
  integrity: string;
}

/** Hosts that Redoc would call: its logo, its icons, its telemetry. */
const foreignAddress =
  /https:\/\/(cdn\.redoc\.ly|cdn\.redocly\.com|otel\.cloud\.redocly\.com)\/[^`"'\s]*/g;

/**
 * Copies Redoc's browser script to the site's assets, with every address from which it would load
 * something replaced by an empty data URL. Otherwise Redocly's page would load this script from a
 * CDN.
 *
 * @throws Error where none of the addresses is found, since Redoc has changed then
 */
export function installRedoc(assetsFolder: string): RedocScript {
  const source = readFileSync(
    join(dirname(packageFile), "lib", "chunks", "redoc.standalone.js"),
    "utf8",
  );
  const patched = source.replace(foreignAddress, "data:,");
  if (patched === source)
    throw new Error("Redoc's script contains no address to replace: check what it loads now.");
  const file = `redoc-${digest("sha256", patched, "hex").slice(0, 12)}.js`;
  writeFileSync(join(assetsFolder, file), patched);
  return { file, integrity: `sha384-${digest("sha384", patched, "base64")}` };
}

/** Gives the Content-Security-Policy source of each inline script, so that no other one runs. */
export function inlineScriptSources(html: string): string[] {
  const scripts = html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, script = ""]) => `'sha256-${digest("sha256", script, "base64")}'`);
}

function digest(algorithm: string, text: string, encoding: "hex" | "base64"): string {
  return createHash(algorithm).update(text).digest(encoding);
}
