import type { Change } from "../change.ts";
import { exportedFrom } from "./exported.ts";
import { RAW_SHAPES, type Role, rolesOf } from "./roles.ts";
import {
  type BothExports,
  checksOf,
  type Failure,
  type Failures,
  runChecks,
} from "./run-checks.ts";
import { createTypeProgram } from "./type-program.ts";

/** The declarations of one entry point, as they were released and as they are. */
export interface ComparedEntry {
  /** How users import it, for example `@carespec/core/vendor`. */
  specifier: string;
  before: string;
  after: string;
}

/**
 * Compares what entry points export: what is gone, new or has another type, by TypeScript's own
 * judgment. What users get must still fit where they keep it; what they pass must still be taken.
 *
 * @param folder - above both sets of declarations
 */
export function compareExports(entries: readonly ComparedEntry[], folder: string): Change[] {
  const files = entries.flatMap(({ before, after }) => [before, after]);
  const program = createTypeProgram(files, folder);
  const checker = program.getTypeChecker();
  const told = entries.map((entry) => {
    const before = exportedFrom(program, entry.before);
    const after = exportedFrom(program, entry.after);
    const roles = rolesOf(checker, before.values());
    return { ...entry, exports: { before, after }, roles };
  });
  const failures = runChecks(
    told.map(({ exports, ...entry }) => ({ ...entry, checks: checksOf(exports) })),
    folder,
  );
  return told.flatMap(({ specifier, exports, roles }, index) => {
    const types = typesOf(failures[index] ?? new Map(), roles);
    const broken = new Set(
      types.filter(({ size }) => size === "major").map(({ subject }) => subject),
    );
    const changes = [
      ...namesOf(specifier, exports),
      ...types,
      // A type that does not fit has told of its members.
      ...membersOf(exports).filter(({ subject }) => !broken.has(subject)),
      ...defaultsOf(exports),
    ];
    const all = [...changes, ...textsOf(exports, changes)];
    return all.map((change) => ({ ...change, types: namesIn(change.subject) }));
  });
}

/** The exported name without its member, for example of "`Options.timeoutMs`". */
function namesIn(subject: string): string[] {
  return [...subject.matchAll(/`([^`.]+)/g)].map(([, name = ""]) => name);
}

/** What is gone and what is new. */
function namesOf(specifier: string, { before, after }: BothExports): Change[] {
  const change = (size: "major" | "minor", name: string, text: string): Change => ({
    size,
    heading: size === "major" ? "Breaking" : "Added",
    subject: `\`${name}\``,
    text,
    by: "declarations",
  });
  const gone = [...before.values()].flatMap(({ name, isValue, typeParameters }) => {
    const now = after.get(name);
    if (!now) {
      return [
        change(
          "major",
          name,
          `is no longer exported by \`${specifier}\`: imports of it no longer compile`,
        ),
      ];
    }
    if (isValue && !now.isValue) return [change("major", name, "is only a type now")];
    const [least, most] = now.typeParameters;
    if (least > typeParameters[0] || most < typeParameters[1]) {
      return [change("major", name, "takes other type arguments: uses of it no longer compile")];
    }
    return [];
  });
  const fresh = [...after.keys()].filter((name) => !before.has(name));
  return [...gone, ...fresh.map((name) => change("minor", name, `is new in \`${specifier}\``))];
}

/** Members that are gone, which TypeScript lets a value have more, and members that are new. */
function membersOf({ before, after }: BothExports): Change[] {
  return [...before.values()].flatMap(({ name, members }) => {
    const now = after.get(name);
    if (!now || RAW_SHAPES.has(name)) return [];
    const told = (size: "major" | "minor", member: string, text: string): Change => ({
      size,
      heading: size === "major" ? "Breaking" : "Added",
      subject: `\`${name}\``,
      text: `member \`${member}\` ${text}`,
      members: member.split(/[.()[\]]+/).filter(Boolean),
      by: "declarations",
    });
    const gone = [...members].filter((member) => !now.members.has(member));
    const fresh = [...now.members].filter((member) => !members.has(member));
    return [
      ...outermost(gone).map((member) =>
        told("major", member, "is gone: code that names it no longer compiles"),
      ),
      ...outermost(fresh).map((member) => told("minor", member, "is new")),
    ];
  });
}

/** Without the members of members that are listed themselves. */
function outermost(members: string[]): string[] {
  return members.filter((member) => {
    return !members.some(
      (other) =>
        member !== other && /^[.(]/.test(member.slice(other.length)) && member.startsWith(other),
    );
  });
}

/** Declarations that differ in no way that matters to a type. */
function textsOf({ before, after }: BothExports, told: Change[]): Change[] {
  const subjects = new Set(told.map(({ subject }) => subject));
  return [...before.values()].flatMap(({ name, text }): Change[] => {
    const now = after.get(name);
    if (!now || now.text === text || RAW_SHAPES.has(name) || subjects.has(`\`${name}\``)) return [];
    return [
      {
        size: "patch",
        heading: "Changed",
        subject: `\`${name}\``,
        text: "is declared in another way; what compiled still does",
        by: "declarations",
      },
    ];
  });
}

function defaultsOf({ before, after }: BothExports): Change[] {
  return [...before.values()].flatMap(({ name, defaults }) =>
    [...defaults].flatMap(([member, value]): Change[] => {
      const now = after.get(name);
      const other = now?.defaults.get(member);
      if (!now || other === undefined || other === value) return [];
      return [
        {
          size: "minor",
          heading: "Changed",
          subject: `\`${member ? `${name}.${member}` : name}\``,
          text: "has another default: users who leave it out notice",
          by: "declarations",
          before: value,
          after: other,
        },
      ];
    }),
  );
}

function typesOf(failures: Failures, roles: Map<string, Role>): Change[] {
  return [...failures].flatMap(([name, failed]): Change[] => {
    const change = (
      rest: Pick<Change, "size" | "heading" | "text">,
      members: string[] = [...failed.values()].flatMap((failure) => failure.members),
    ): Change => {
      return { ...rest, subject: `\`${name}\``, by: "declarations", members };
    };
    const breaking = (text: string, { reason, members }: Failure): Change[] => [
      change({ size: "major", heading: "Breaking", text: `${text} (${reason})` }, members),
    ];
    const [value, read, write] = [failed.get("value"), failed.get("read"), failed.get("write")];
    if (value) return breaking("has another type: code that uses it no longer compiles", value);
    const role = roles.get(name) ?? "read";
    if (read && write)
      return breaking("has another shape: code that uses it no longer compiles", read);
    if (read && role !== "sent")
      return breaking("gives less or something else: code that reads it no longer compiles", read);
    if (write && role !== "read")
      return breaking("takes less or requires more: code that passes it no longer compiles", write);
    const text = role === "sent" ? "takes more than before" : "gives or takes more than before";
    return [change({ size: "minor", heading: "Added", text })];
  });
}
