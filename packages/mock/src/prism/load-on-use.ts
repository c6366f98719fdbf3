import { createRequire } from "node:module";

type Require = ReturnType<typeof createRequire>;

/** Packages, and of each the objects among its members that are read while the module loads. */
type Packages = Readonly<Record<string, readonly string[]>>;

/**
 * Loads a CommonJS module. The packages that are named load when they are first used, and not with
 * the module that requires them. Others who require these packages get them as ever.
 *
 * @throws what the module's own code throws
 */
export function loadWithout<Loaded>(packages: Packages, require: Require, module: string): Loaded {
  const from = createRequire(require.resolve(module));
  const later = Object.entries(packages).map(([name, read]) => leaveForLater(from, name, read));
  try {
    return require(module) as Loaded;
  } finally {
    for (const end of later) end();
  }
}

/** Puts a stand-in into Node's table of modules; what it returns takes it out. */
function leaveForLater(require: Require, name: string, read: readonly string[]): () => void {
  const file = resolved(require, name);
  if (file === undefined || require.cache[file]) return () => {};
  const end = () => {
    if (require.cache[file] === standIn) delete require.cache[file];
  };
  let loaded: Record<string, object> | undefined;
  const load = () => {
    end();
    loaded ??= require(file) as Record<string, object>;
    return loaded;
  };
  const members = read.map((member) => [member, standInFor(() => load()[member] ?? {})]);
  const exports = standInFor(load, Object.fromEntries(members));
  const standIn = { id: file, filename: file, loaded: true, children: [], exports } as never;
  require.cache[file] = standIn;
  return end;
}

/** An object that gets its members from another one once they are read, except for known ones. */
function standInFor(load: () => object, known: object = {}): object {
  const holder = (key: PropertyKey) => (Object.hasOwn(known, key) ? known : load());
  return new Proxy(known, { get: (_, key) => Reflect.get(holder(key), key) });
}

/** Undefined where an installation lacks the package: whoever requires it says so. */
function resolved(require: Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}
