import { UserError } from "@carespec/command";
import { createMock, type Mock } from "../create-mock.ts";
import type { MockOptions } from "../mock-options.ts";
import { SPEC_VENDOR } from "../vendors/spec-name.ts";
import { type Difference, replaySession } from "./replay-session.ts";
import { type RecordedSession, readSessionFile } from "./session-file.ts";

/** What the command line of `carespec-mock replay` says. */
export interface ReplayFlags {
  session?: string;
  spec?: string;
  plugin?: string;
  stateful?: boolean;
  mount?: string;
  data?: string;
}

/**
 * Replays a session and prints what differs; then the exit code is 1.
 *
 * @throws UserError for a file that holds no session, or a document that is missing
 */
export async function runReplay(file: string, flags: ReplayFlags): Promise<void> {
  const recorded = readSessionFile(file, flags.session);
  const mock = await createMock(optionsFor(recorded, flags));
  try {
    for (const line of otherVersions(recorded, mock))
      process.stderr.write(`carespec-mock: ${line}\n`);
    const { requests, different } = await replaySession(mock, recorded);
    process.stdout.write(different.map(linesOf).join(""));
    process.stdout.write(
      `${requests} requests replayed, ${different.length} answered differently\n`,
    );
    if (different.length > 0) process.exitCode = 1;
  } finally {
    await mock.close();
  }
}

function optionsFor({ entries }: RecordedSession, flags: ReplayFlags): MockOptions {
  const { spec, plugin, stateful, mount, data } = flags;
  const vendors = [...new Set(entries.flatMap(({ vendor }) => vendor ?? []))];
  const needsSpec = vendors.includes(SPEC_VENDOR);
  if (needsSpec && spec === undefined) {
    throw new UserError(
      "the session is of a document of your own: add --spec FILE, and --plugin or --stateful as it was served",
    );
  }
  if (!needsSpec && spec !== undefined) {
    throw new UserError("the session is of the vendors, so --spec has no effect: leave it out");
  }
  const registered = vendors.filter((name) => name !== SPEC_VENDOR);
  return {
    data,
    ...(registered.length > 0 ? { vendors: registered } : {}),
    ...(spec === undefined ? {} : { spec: { file: spec, plugin, stateful, mount } }),
  };
}

function otherVersions({ documents = [] }: RecordedSession, mock: Mock): string[] {
  const versions = new Map(mock.documents.map(({ vendor, version }) => [vendor, version]));
  return documents.flatMap(({ vendor, version }) => {
    const now = versions.get(vendor);
    return now === undefined || now === version
      ? []
      : [`the session was recorded with version ${version} of ${vendor}, this is ${now}`];
  });
}

function linesOf({ number, method, path, operation, differences }: Difference): string {
  const what = operation === undefined ? "" : ` (${operation})`;
  return `${number}. ${method} ${path}${what}\n${differences.map((line) => `   ${line}\n`).join("")}`;
}
