import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exchange } from "../exchange.ts";
import type { Variables } from "../placeholder.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { type Above, pairsIn, readBru } from "./request.ts";

/** The requests of a Bruno collection: a folder of `.bru` files. */
export function readBrunoFolder(folder: string, environment: Variables): Exchange[] {
  const found = requestsIn(folder, { headers: [], auth: [], variables: new Map() }, environment);
  return found.map((exchange, index) => ({ ...exchange, number: index + 1, request: index + 1 }));
}

function requestsIn(
  folder: string,
  above: Above,
  environment: Variables,
): Omit<Exchange, "number" | "request">[] {
  const own = withOwn(folder, above, environment);
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const isLeftOut = /^(\.|node_modules$|environments$)/.test(entry.name);
      if (entry.isDirectory()) return isLeftOut ? [] : requestsIn(path, own, environment);
      if (!entry.isFile() || !/^(?!(collection|folder)\.bru$).*\.bru$/.test(entry.name)) return [];
      return readBru(readFileSync(path, "utf8"), own);
    });
}

/** What is above, with the headers, credentials and variables of the folder's own file. */
function withOwn(folder: string, above: Above, environment: Variables): Above {
  const file = ["collection.bru", "folder.bru"].map((name) => join(folder, name)).find(existsSync);
  const blocks: Block[] = file ? readBlocks(readFileSync(file, "utf8")) : [];
  const auth = blocks.filter(({ name }) => name.startsWith("auth:"));
  return {
    headers: [...above.headers, ...pairsIn(blocks, "headers")],
    auth: auth.length > 0 ? auth : above.auth,
    variables: new Map([
      ...above.variables,
      ...pairsIn(blocks, "vars:pre-request"),
      ...environment,
    ]),
  };
}
