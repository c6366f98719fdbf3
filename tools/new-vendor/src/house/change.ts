import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isFree, takeTurn } from "./turn.ts";

/** One step that was taken, as the way back needs it. */
type Step =
  | { did: "wrote"; path: string; kept: string | undefined }
  | { did: "placed"; path: string }
  | { did: "took"; path: string; kept: string };

/**
 * Changes files of the repository as one: all of it, or nothing. Where a change is under way is kept
 * on disk, so that the next command takes back what one left that was killed.
 */
export interface Change {
  /** A folder of this change, on the repository's own disk. */
  workplace: string;
  /** Writes a file; the former text comes back where the change fails. */
  write(path: string, text: string): void;
  /** Keeps a file that another program will write. */
  keep(path: string): void;
  /** Moves a folder from the workplace to its place. */
  place(from: string, path: string): void;
  /** Takes a folder away. */
  take(path: string): void;
  /** Ends the change: what was taken is gone. */
  commit(): void;
  /** Takes all steps back, the last one first. */
  undo(): void;
}

/** Where a change under way is kept, below the repository's top. */
const FOLDER = "node_modules/.cache/carespec/vendor-change";

/**
 * Begins a change. What an earlier one left is taken back first.
 *
 * @throws UserError where another process changes the repository
 */
export function beginChange(root: string): Change {
  recover(root);
  const folder = join(root, FOLDER);
  takeTurn(folder);
  const [kept, workplace, journal] = ["kept", "work", "journal.json"].map((name) =>
    join(folder, name),
  );
  if (!kept || !workplace || !journal) throw new Error("unreachable");
  mkdirSync(kept, { recursive: true });
  mkdirSync(workplace, { recursive: true });
  const steps: Step[] = [];
  const will = (step: Step) => {
    steps.push(step);
    writeFileSync(journal, JSON.stringify(steps));
  };
  const copyOf = (path: string) => join(kept, `${steps.length}`, path);
  const keep = (path: string) => {
    const file = join(root, path);
    const copy = copyOf(path);
    if (existsSync(file)) cpSync(file, copy);
    will({ did: "wrote", path, kept: existsSync(file) ? copy : undefined });
  };
  return {
    workplace,
    keep,
    write(path, text) {
      keep(path);
      writeFileSync(join(root, path), text);
    },
    place(from, path) {
      will({ did: "placed", path });
      mkdirSync(dirname(join(root, path)), { recursive: true });
      renameSync(from, join(root, path));
    },
    take(path) {
      const copy = copyOf(path);
      mkdirSync(dirname(copy), { recursive: true });
      will({ did: "took", path, kept: copy });
      renameSync(join(root, path), copy);
    },
    commit: () => rmSync(folder, { recursive: true, force: true }),
    undo: () => undo(root, steps),
  };
}

/**
 * Takes back what a command left that was killed; `false` where nothing is left.
 *
 * @throws UserError where it was not killed: it is still at work
 */
export function recover(root: string): boolean {
  const folder = join(root, FOLDER);
  if (!isFree(folder)) takeTurn(folder);
  const journal = join(folder, "journal.json");
  if (!existsSync(journal)) {
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
  undo(root, JSON.parse(readFileSync(journal, "utf8")));
  return true;
}

function undo(root: string, steps: Step[]): void {
  for (const step of steps.toReversed()) {
    const path = join(root, step.path);
    if (step.did === "placed") rmSync(path, { recursive: true, force: true });
    else if (step.did === "took") {
      // The journal comes before the step.
      if (!existsSync(step.kept)) continue;
      rmSync(path, { recursive: true, force: true });
      renameSync(step.kept, path);
    } else if (step.kept === undefined) rmSync(path, { force: true });
    else cpSync(step.kept, path);
  }
  rmSync(join(root, FOLDER), { recursive: true, force: true });
}
