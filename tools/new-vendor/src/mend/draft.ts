import type { Evidence, Node, OpenApiDocument } from "@carespec/document";

/** What a new document says of how well its parts are known. */
export interface Basis {
  /** The address of the vendor's own documentation. */
  source: string;
  /** The day, `YYYY-MM-DD`. */
  checked: string;
  /** `partial` for what the vendor's document prints, `inferred` for what a person or traffic told. */
  status: "partial" | "inferred";
  /** What the operations were taken from; required where they are inferred. */
  note?: string;
}

/** A document on its way into the house, and what was done to it. */
export interface Draft {
  document: OpenApiDocument;
  basis: Basis;
  told: Told;
}

/** What is told at the end: each list in the order in which it happened. */
export interface Told {
  /** Names that differ from the vendor's. */
  renamed: { what: string; from: string; to: string }[];
  /** Mechanical changes, by what was done. */
  mended: Map<string, string[]>;
  /** What only a person can decide, by kind. */
  left: Map<string, string[]>;
}

/** Starts an empty account. */
export function nothingTold(): Told {
  return { renamed: [], mended: new Map(), left: new Map() };
}

/** Adds a place under a heading; a place comes once. */
export function tell(lists: Map<string, string[]>, heading: string, place: string): void {
  const places = lists.get(heading) ?? [];
  if (!places.includes(place)) places.push(place);
  lists.set(heading, places);
}

/** Evidence of what the vendor's document has. */
export function evidenceOf({ basis }: Draft): Evidence {
  const { status, source, checked, note } = basis;
  return { status, source, checked, ...(note !== undefined && { note }) };
}

/** Evidence of what was added here: `inferred`, with the reason. */
export function ours({ basis: { source, checked } }: Draft, note: string): Evidence {
  return { status: "inferred", source, checked, note };
}

/** The document's components of a kind, made where it has none. */
export function componentsOf(document: OpenApiDocument, kind: string): Record<string, Node> {
  document.components ??= {};
  document.components[kind] ??= {};
  return document.components[kind] as Record<string, Node>;
}
