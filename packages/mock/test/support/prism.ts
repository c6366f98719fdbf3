import { createRequire } from "node:module";
import { printed, type Running, startNode } from "./process.ts";

const script = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

/** Starts Prism's own command line on a free port, the way `npx prism mock` does. */
export async function startPrism(
  file: string,
  flags: string[],
): Promise<Running & { url: string }> {
  // Prism prints its port at the level info only, so -v silent is not an option.
  const running = startNode(script, ["mock", file, "--port", "0", ...flags], { FORCE_COLOR: "0" });
  const [, url = ""] = await printed(running, /listening on (http:\S+)/);
  return { ...running, url };
}
