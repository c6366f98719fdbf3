import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The file that Node runs turbo from. */
export function turboProgram(): string {
  const manifest = createRequire(import.meta.url).resolve("turbo/package.json");
  return join(dirname(manifest), "bin/turbo");
}

/** The environment in which neither turbo nor its tasks report to their makers. */
export const QUIET = {
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  REDOCLY_TELEMETRY: "off",
};
