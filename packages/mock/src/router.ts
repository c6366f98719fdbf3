import { ownProblem } from "./http/problem.ts";
import type { Mount } from "./mount.ts";
import type { RequestHandler } from "./types.ts";

/** Sends a request to the mount with the longest prefix that its path starts with. */
export function createRouter(mounts: Mount[]): RequestHandler {
  const byLength = mounts.toSorted((a, b) => b.prefix.length - a.prefix.length);
  return async (request) => {
    const mount = byLength.find(({ prefix }) => isUnder(request.path, prefix));
    if (mount) return mount.handle(request);
    const known = mounts.map(({ prefix }) => prefix || "/").join(", ");
    return ownProblem(404, "Not found", `Nothing is served at ${request.path}. Known: ${known}`);
  };
}

function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}
