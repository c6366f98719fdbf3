import type { Evidence } from "@carespec/document";
import type { TypeWords } from "./type-words.ts";

/** A schema as a reader sees it. */
export interface SchemaView {
  type: TypeWords;
  /** Markdown of the schema itself and of those that it includes. */
  descriptions: string[];
  constraints: string[];
  enumValues: unknown[];
  constant?: { value: unknown };
  fallback?: { value: unknown };
  examples: unknown[];
  flags: string[];
  /** Where it differs from what is around it. */
  evidence?: Evidence;
  members: MemberView[];
  alternatives: AlternativesView[];
  /** What each item of a list is, where that has more to say than its type. */
  items?: SchemaView;
  /** The schema contains itself: it is described at its first place and on its own page. */
  repeats?: string;
  /** The schema is too large to be described wherever it is used: its own page describes it. */
  elsewhere?: string;
  moreAt?: { url: string; description?: string };
}

/** A member of an object or tuple. */
export interface MemberView extends SchemaView {
  name: string;
  anchor: string;
  required: boolean;
}

/** Where a schema is. */
export interface Place {
  document: object;
  anchor: string;
  /** Evidence of the operation or schema around it. */
  around: Evidence | undefined;
  /** Names of the component schemas around it. */
  within: readonly string[];
  /** The schema is a part of the one around it, by `allOf`. Default false. */
  isPart?: boolean;
}

/** Schemas of which some apply. */
export interface AlternativesView {
  /** For example "One of these". */
  label: string;
  options: { title: string; view: SchemaView }[];
  /** The member whose value tells which one applies. */
  discriminator?: string;
}

/** Gathers what a reader is told of a schema; the parts of a schema are read with it too. */
export type ViewSchema = (schema: unknown, place: Place) => SchemaView;
