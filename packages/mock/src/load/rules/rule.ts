import type { Notes } from "../notes.ts";
import type { Placed } from "../walk.ts";

/**
 * Looks at one object of a document: tells what the mock does not do with it, and changes it in place
 * so that Prism can read it.
 */
export type Rule = (placed: Placed, notes: Notes) => void;
