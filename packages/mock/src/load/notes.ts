import type { Finding, FindingKind } from "./finding.ts";

/** What is known of a document while it is read, and what is found in it. */
export interface Notes {
  /** `2.0`, `3.0`, `3.1` and so on; empty where the document is not an OpenAPI document. */
  version: string;
  /** The methods under which its paths hold operations; a rule adds those of `additionalOperations`. */
  methods: Set<string>;
  /** Where an operation is written, by path and method, if that is not `#/paths/<path>/<method>`. */
  moved: Map<string, string>;
  findings: Finding[];
  tell(kind: FindingKind, place: string, text: string): void;
}

/**
 * Notes on a document of this version.
 *
 * @param placeOf - takes a place to where its author wrote it; default: it is there
 */
export function createNotes(
  version: string,
  methods: Iterable<string>,
  placeOf = (place: string) => place,
): Notes {
  const findings: Finding[] = [];
  return {
    version,
    methods: new Set(methods),
    moved: new Map(),
    findings,
    tell: (kind, place, text) => findings.push({ kind, place: placeOf(place), text }),
  };
}

/** Whether a version is OpenAPI 3.2 or later. */
export function isNewer({ version }: Notes): boolean {
  const [major, minor] = version.split(".").map(Number) as [number, number];
  return major > 3 || (major === 3 && minor >= 2);
}
