import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { printed, type Running, startNode, startNodeForMany } from "./process.ts";

const command = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
const host = fileURLToPath(new URL("./prism-process.ts", import.meta.url));

/** Without colors, which would stand between the words of a message. */
const PLAIN = { FORCE_COLOR: "0" };

const argsOf = (file: string, flags: string[]) => ["mock", file, "--port", "0", ...flags];

/** Prism prints its port at the level info only, so -v silent is not an option. */
const LISTENS = /listening on (http:\S+)/;

/** Starts Prism's own command line on a free port, the way `npx prism mock` does. */
export async function startPrism(
  file: string,
  flags: string[],
): Promise<Running & { url: string }> {
  const running = startNode(command, argsOf(file, flags), PLAIN);
  const [, url = ""] = await printed(running, LISTENS);
  return { ...running, url };
}

let shared: Running | undefined;

/**
 * Runs Prism's command in one process for all test files that share this module, since loading it
 * takes longer than the tests; resolves with the URL. Call it again only after that.
 */
export async function sharePrism(file: string, flags: string[]): Promise<string> {
  if (!shared || shared.child.exitCode !== null) shared = startNodeForMany(host, [], PLAIN);
  shared.output.stdout = "";
  shared.child.stdin?.write(`${JSON.stringify(argsOf(file, flags))}\n`);
  const [, url = ""] = await printed(shared, LISTENS);
  return url;
}
