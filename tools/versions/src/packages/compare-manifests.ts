import semver from "semver";
import type { Change, Size } from "../change.ts";

/** What is compared of a published `package.json`. */
export interface PublishedManifest {
  name: string;
  version: string;
  type?: string;
  license?: string;
  bin?: Record<string, string>;
  exports?: Record<string, string | Record<string, string>>;
  engines?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/**
 * Compares what a `package.json` promises: entry points and their conditions, commands, engines,
 * dependencies and peers.
 *
 * @param own - names of the packages that are released together, whose versions move with them
 */
export function compareManifests(
  before: PublishedManifest,
  after: PublishedManifest,
  own: ReadonlySet<string> = new Set(),
): Change[] {
  return [
    ...typeOf(before, after),
    ...entriesOf(before, after),
    ...namesOf("command", before.bin, after.bin),
    ...enginesOf(before.engines, after.engines),
    ...peersOf(before, after, own),
    ...dependenciesOf(before, after, own),
  ].map((change) => ({ ...change, by: "package.json" as const }));
}

type Told = Omit<Change, "by">;

function told(
  size: Exclude<Size, "none">,
  subject: string,
  text: string,
  values: Partial<Told> = {},
): Told {
  const heading = size === "major" ? "Breaking" : size === "minor" ? "Added" : "Changed";
  return { size, heading, subject, text, ...values };
}

function typeOf(
  { type: before = "commonjs" }: PublishedManifest,
  { type: after = "commonjs" }: PublishedManifest,
): Told[] {
  const text = "is another: `import` or `require` of the package no longer works as it did";
  return before === after ? [] : [told("major", "`type`", text, { before, after })];
}

function entriesOf(
  { exports: before = {} }: PublishedManifest,
  { exports: after = {} }: PublishedManifest,
): Told[] {
  const conditions = Object.keys(before).flatMap((subpath): Told[] => {
    const [one, other] = [before[subpath], after[subpath]].map(conditionsOf);
    if (!one || !other) return [];
    const gone = one.filter((condition) => !other.includes(condition));
    const fresh = other.filter((condition) => !one.includes(condition));
    return [
      ...gone.map((condition) =>
        told(
          "major",
          `\`exports["${subpath}"]\``,
          `has no condition \`${condition}\` any more: who resolves by it finds nothing`,
        ),
      ),
      ...fresh.map((condition) =>
        told("minor", `\`exports["${subpath}"]\``, `has the condition \`${condition}\``),
      ),
    ];
  });
  return [...namesOf("entry point", before, after), ...conditions];
}

function conditionsOf(entry: string | Record<string, string> | undefined): string[] | undefined {
  if (entry === undefined) return undefined;
  return typeof entry === "string" ? ["default"] : Object.keys(entry);
}

function namesOf(what: string, before: object = {}, after: object = {}): Told[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const fresh = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  return [
    ...gone.map((name) => told("major", `${what} \`${name}\``, "is gone")),
    ...fresh.map((name) => told("minor", `${what} \`${name}\``, "is new")),
  ];
}

function enginesOf(
  before: Record<string, string> = {},
  after: Record<string, string> = {},
): Told[] {
  return Object.keys({ ...before, ...after }).flatMap((engine): Told[] => {
    const values = { before: before[engine] ?? "*", after: after[engine] ?? "*" };
    if (values.before === values.after) return [];
    return isSubset(values.before, values.after)
      ? [told("minor", `engine \`${engine}\``, "may be of more versions", values)]
      : [
          told(
            "major",
            `engine \`${engine}\``,
            "may be of fewer versions: installations on others fail",
            values,
          ),
        ];
  });
}

function peersOf(
  before: PublishedManifest,
  after: PublishedManifest,
  own: ReadonlySet<string>,
): Told[] {
  const [one, other] = [before.peerDependencies ?? {}, after.peerDependencies ?? {}];
  const isOptional = (name: string) => after.peerDependenciesMeta?.[name]?.optional === true;
  const wasOptional = (name: string) => before.peerDependenciesMeta?.[name]?.optional === true;
  return Object.keys({ ...one, ...other }).flatMap((name): Told[] => {
    const subject = `peer \`${name}\``;
    const [range, now] = [one[name], other[name]];
    if (now === undefined) return [told("patch", subject, "is no longer one")];
    if (range === undefined) {
      if (isOptional(name)) return [told("minor", subject, "is a new optional one")];
      const moved = before.dependencies?.[name] !== undefined;
      const text = moved
        ? "was a dependency: users must install it themselves now"
        : "is new and required: users must install it";
      return [told("major", subject, text)];
    }
    const changes: Told[] = [];
    if (wasOptional(name) && !isOptional(name))
      changes.push(told("major", subject, "is required now"));
    if (range === now || own.has(name)) return changes;
    const values = { before: range, after: now };
    return [
      ...changes,
      isSubset(range, now)
        ? told("minor", subject, "may be of more versions", values)
        : told(
            "major",
            subject,
            "may be of fewer versions: users of others must change theirs",
            values,
          ),
    ];
  });
}

function dependenciesOf(
  before: PublishedManifest,
  after: PublishedManifest,
  own: ReadonlySet<string>,
): Told[] {
  const [one, other] = [before.dependencies ?? {}, after.dependencies ?? {}];
  return Object.keys({ ...one, ...other }).flatMap((name): Told[] => {
    if (one[name] === other[name] || own.has(name)) return [];
    const values = {
      ...(one[name] && { before: one[name] }),
      ...(other[name] && { after: other[name] }),
    };
    if (other[name] === undefined && after.peerDependencies?.[name] !== undefined) return [];
    const text =
      one[name] === undefined
        ? "is new"
        : other[name] === undefined
          ? "is gone"
          : "is of another version";
    return [told("patch", `dependency \`${name}\``, text, values)];
  });
}

/** Whether every version of one range is in the other. */
function isSubset(range: string, of: string): boolean {
  return semver.subset(range, of, { includePrerelease: false });
}
