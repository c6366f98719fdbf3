import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { isNode } from "@carespec/document";
import type { Change } from "../change.ts";

/** A change of a document as the docs show it. */
export type LoggedChange = Pick<
  Change,
  "size" | "heading" | "subject" | "text" | "operations" | "pointer" | "before" | "after"
>;

/** The changes of a vendor's document, as `specs/<vendor>/changes.json` keeps them. */
export interface ChangeLog {
  /** What is not released yet, compared with the last release. */
  unreleased: LoggedChange[];
  /** Newest first. */
  releases: {
    /** Of the client's package. */
    version: string;
    /** When the release was kept, for example `2026-11-29`. */
    date: string;
    changes: LoggedChange[];
  }[];
}

/** Reads the change log of a vendor; empty before the first release. */
export function readChangeLog(vendorFolder: string): ChangeLog {
  const file = changeLogFile(vendorFolder);
  if (!existsSync(file)) return { unreleased: [], releases: [] };
  let log: unknown;
  try {
    log = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new UserError(`${file} is not JSON: take it from git again`, { cause });
  }
  if (isNode(log) && Array.isArray(log.releases) && Array.isArray(log.unreleased)) {
    return log as unknown as ChangeLog;
  }
  throw new UserError(`${file} has no "releases" or no "unreleased": take it from git again`);
}

/** Notes what is not released yet. */
export function noteUnreleased(log: ChangeLog, changes: readonly Change[]): ChangeLog {
  return { ...log, unreleased: changes.map(logged) };
}

/** Notes that what was unreleased is released. A version that is released again keeps its entry. */
export function noteRelease(
  log: ChangeLog,
  { version, date, changes }: { version: string; date: string; changes: readonly Change[] },
): ChangeLog {
  if (log.releases.some((release) => release.version === version)) return log;
  const release = { version, date, changes: changes.map(logged) };
  return { unreleased: [], releases: [release, ...log.releases] };
}

/** Writes a change log; returns false where it is as it was. */
export function writeChangeLog(vendorFolder: string, log: ChangeLog): boolean {
  const file = changeLogFile(vendorFolder);
  const text = `${JSON.stringify(log, undefined, 2)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeFileSync(file, text);
  return true;
}

function changeLogFile(vendorFolder: string): string {
  return join(vendorFolder, "changes.json");
}

function logged({
  size,
  heading,
  subject,
  text,
  operations,
  pointer,
  before,
  after,
}: Change): LoggedChange {
  return {
    size,
    heading,
    subject,
    text,
    ...(operations !== undefined && operations.length > 1 && { operations }),
    ...(pointer !== undefined && { pointer }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
