import { createMock, type Mock, type MockOptions } from "../../src/index.ts";
import plugin from "../fixtures/sample-vendor/plugin.ts";
import { fixture } from "./fixture.ts";

/** The name that the mock gives to the sample vendor, as to any document with a plugin. */
export const SAMPLE = "spec";
/** Where its operations are. */
export const SAMPLE_BASE = "/library";
/** Its files, as `--spec` and `--plugin` take them. */
export const sampleFiles = {
  document: fixture("sample-vendor/document.yaml"),
  plugin: fixture("sample-vendor/plugin.ts"),
};
/** Command line that serves it at {@link SAMPLE_BASE}. */
export const sampleArgs = [
  ...["--spec", sampleFiles.document, "--plugin", sampleFiles.plugin, "--mount", SAMPLE_BASE],
];
/** A reader who is there from the beginning. */
export const KNOWN_READER = "r-1";

export const { credentials: sampleCredentials } = plugin;

/** What its guard requires of every request. */
export const entitled: Readonly<Record<string, string>> = {
  Authorization: `Basic ${btoa(`${sampleCredentials.libraryId}:${sampleCredentials.token}`)}`,
  "X-Client": "mock-tests",
  "Content-Type": "application/json",
};

/**
 * Options of a mock that serves the sample vendor: no vendor of the registry beside it, but for those
 * that `vendors` names.
 */
export function sampleOptions(more: Omit<MockOptions, "spec"> = {}): MockOptions {
  return { spec: { file: sampleFiles.document, plugin, mount: SAMPLE_BASE }, ...more };
}

/** A mock that serves the sample vendor. */
export function sampleMock(more?: Omit<MockOptions, "spec">): Promise<Mock> {
  return createMock(sampleOptions(more));
}

/** A body that creates a reader. */
export function newReader(email: string) {
  return { email, name: "Sample Reader", password: "Sample-Password-1!", pin: "000000" };
}

/** A book of the library whose id ends so. */
export function bookOf(end: string, title = `Book ${end}`) {
  return { bookId: `b-${end}`, title, shelf: 1 };
}
