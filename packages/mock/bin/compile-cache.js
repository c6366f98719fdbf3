import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * The folder for compiled code: in the user's own cache folder, for this version of the package and of
 * Node. Undefined where nobody can be sure that only this user writes there, since what is in it is run.
 */
export function compileCacheFolder(env = process.env, platform = process.platform) {
  try {
    const base = cacheHome(env, platform);
    mkdirSync(base, { recursive: true, mode: 0o700 });
    const own = join(base, "carespec-mock");
    mkdirSync(own, { recursive: true, mode: 0o700 });
    if (!isPrivate(own)) return undefined;
    const name = `${version()}-node-${process.versions.node}-${process.arch}`;
    for (const other of readdirSync(own)) {
      if (other !== name && /^\d[^/]*-node-/.test(other)) {
        rmSync(join(own, other), { recursive: true, force: true });
      }
    }
    const folder = join(own, name);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isPrivate(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function cacheHome({ XDG_CACHE_HOME: xdg = "", LOCALAPPDATA: local = "", HOME: home }, platform) {
  if (isAbsolute(xdg)) return xdg;
  if (platform === "win32" && isAbsolute(local)) return local;
  return join(home || homedir(), ...(platform === "darwin" ? ["Library", "Caches"] : [".cache"]));
}

/** Whether a folder is this user's, and no link; on Windows the folder's own place protects it. */
function isPrivate(folder) {
  const found = lstatSync(folder);
  if (!found.isDirectory()) return false;
  const user = process.getuid?.();
  return user === undefined || (found.uid === user && (found.mode & 0o077) === 0);
}

function version() {
  const file = new URL("../package.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}
