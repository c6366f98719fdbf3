import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Exported } from "./exported.ts";
import { RAW_SHAPES } from "./roles.ts";
import { runTsc } from "./run-tsc.ts";

/** What is compared of one name, and on which line of the program. */
export interface Check {
  name: string;
  what: "value" | "value-more" | "read" | "write";
  code: string;
}

/** The same exports twice. */
export interface BothExports {
  before: Map<string, Exported>;
  after: Map<string, Exported>;
}

/** Why something does not fit. */
export interface Failure {
  /** TypeScript's innermost reason. */
  reason: string;
  /** The members that lead there. */
  members: string[];
}

/** What does not fit, by name and by what was tried. */
export type Failures = Map<string, Map<Check["what"], Failure>>;

/**
 * A conditional type that waits for its arguments. TypeScript never takes two of them for the same, not even
 * where both are declared alike: what it says about them is not a difference.
 */
const WAITING = / extends .+ \? /;

/** Files whose exports are compared, and what is tried of them. */
interface Tried {
  before: string;
  after: string;
  checks: Check[];
}

/** Lists what is tried of each name that both have. */
export function checksOf({ before, after }: BothExports): Check[] {
  return [...before.values()].flatMap(({ name, isValue, isType, typeParameters }) => {
    const now = after.get(name);
    if (!now || RAW_SHAPES.has(name) || !/^[\w$]+$/.test(name)) return [];
    const checks: Check[] = [];
    if (isValue && now.isValue && name !== "default") {
      checks.push(
        { name, what: "value", code: `{ const kept: typeof Old.${name} = New.${name}; }` },
        { name, what: "value-more", code: `{ const kept: typeof New.${name} = Old.${name}; }` },
      );
    }
    // A class is compared as the value that it is.
    if (isType && now.isType && !isValue) {
      const [, count] = typeParameters;
      const given = count > 0 ? `<${Array.from({ length: count }, () => "any").join(", ")}>` : "";
      const both = `let old!: Old.${name}${given}; let now!: New.${name}${given};`;
      checks.push(
        { name, what: "read", code: `{ ${both} old = now; }` },
        { name, what: "write", code: `{ ${both} now = old; }` },
      );
    }
    return checks;
  });
}

/** Compiles one file of checks for each entry point. */
export function runChecks(entries: readonly Tried[], folder: string): Failures[] {
  const files = entries.map(({ before, after, checks }, index) => {
    const modules = [
      `import * as Old from "${asImport(before)}";`,
      `import * as New from "${asImport(after)}";`,
    ];
    const text = [modules.join(" "), ...checks.map(({ code }) => code)].join("\n");
    return { file: join(folder, `check-${index}.ts`), text, checks };
  });
  for (const { file, text } of files) writeFileSync(file, text);
  const diagnostics = runTsc(
    folder,
    files.map(({ file }) => basename(file)),
  );
  return files.map(({ file, checks }) => {
    const failures: Failures = new Map();
    for (const { line, messages } of diagnostics.filter((each) => each.file === file)) {
      if (messages.some((message) => WAITING.test(message))) continue;
      const check = checks[line - 2]; // the first line imports
      if (!check) throw new Error(`declarations cannot be compared: ${messages.join(" ")}`);
      const ofName = failures.get(check.name) ?? new Map();
      failures.set(check.name, ofName);
      if (!ofName.has(check.what)) {
        ofName.set(check.what, { reason: reasonOf(messages), members: membersIn(messages) });
      }
    }
    return failures;
  });
}

function asImport(file: string): string {
  return file.replace(/\.d\.([cm]?)ts$/, ".$1js");
}

/** The innermost reason, which names the member that does not fit. */
function reasonOf(messages: readonly string[]): string {
  const text = (messages.at(-1) ?? "").replace(/\.$/, "");
  const named = text.replace(/import\("[^"]*"(?:, \{[^)]*\})?\)\./g, "");
  // What a long object is made of hides what is said of it.
  return named.replace(/'\{[^']{40,}\}(\[\])?'/g, "'{ … }$1'");
}

/** For example `Title` of "Types of property 'Title' are incompatible". */
function membersIn(messages: readonly string[]): string[] {
  const found = messages.flatMap((message) => [
    ...message.matchAll(/\bproperty '([^']+)'|'"([\w$]+)"' is not assignable/gi),
  ]);
  return [...new Set(found.map(([, member, other]) => member ?? other ?? ""))];
}
