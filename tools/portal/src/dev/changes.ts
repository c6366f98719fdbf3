/** The places to watch, from the repository's top. The live site watches its own sources and guides. */
export const WATCHED = ["redocly.yaml", "specs", "packages/mock/console"];

/** What changed files call for. */
export interface Work {
  /** Vendors whose document is to be bundled again; `all` after a change of the registry. */
  documents: string[] | "all";
  /** Whether the mock reads documents and plugins again. */
  mock: boolean;
  /** Whether the docs site reads its data again. */
  docs: boolean;
  /** Whether the console is bundled again. */
  console: boolean;
}

/** Folders that builds and installations write, and those of tests. */
const WRITTEN = /(^|\/)(dist|dist\.[^/]*|node_modules|\.[^/]+|test|gen|coverage)(\/|$)/;

const KINDS: [RegExp, (vendor: string) => Partial<Work>][] = [
  [/^redocly\.yaml$/, () => ({ documents: "all", mock: true, docs: true })],
  [
    /^specs\/([^/]+)\/(?:openapi\.yaml|(?:paths|components)(?:\/.*)?)$/,
    (vendor) => ({ documents: [vendor], mock: true, docs: true }),
  ],
  [/^specs\/([^/]+)\/mock\/.*\.md$/, () => ({ docs: true })],
  [/^specs\/([^/]+)\/mock\//, () => ({ mock: true })],
  [/^specs\/([^/]+)\/[^/]+\.md$/, () => ({ docs: true })],
  // The mock lists how the vendor's client is created.
  [/^specs\/([^/]+)\/vendor\.ts$/, () => ({ mock: true, docs: true })],
  [/^specs\/([^/]+)\/(refusals|samples)\.ts$/, () => ({ docs: true })],
  [/^packages\/mock\/console\/((src|styles)\/|favicon\.svg$)/, () => ({ console: true })],
];

/** Whether a change of this path, from the repository's top, calls for anything. */
export function isWatched(path: string): boolean {
  return !WRITTEN.test(path) && KINDS.some(([pattern]) => pattern.test(path));
}

/** What is to be done after changes. */
export function workFor(paths: string[]): Work {
  const work: Work = { documents: [], mock: false, docs: false, console: false };
  for (const path of paths.filter(isWatched)) {
    const [pattern, kind] = KINDS.find(([pattern]) => pattern.test(path)) ?? [];
    const [, vendor = ""] = pattern?.exec(path) ?? [];
    const called = kind?.(vendor) ?? {};
    const { documents = [], mock = false, docs = false } = called;
    const isAll = documents === "all" || work.documents === "all";
    work.documents = isAll ? "all" : [...new Set([...work.documents, ...documents])];
    work.mock ||= mock;
    work.docs ||= docs;
    work.console ||= called.console ?? false;
  }
  return work;
}
