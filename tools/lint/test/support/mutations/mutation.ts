import type { Edit } from "../copies.ts";

/** One small fault that is planted into a copy of the fixture document. */
export interface Mutation {
  /** Its number in the review that planted these faults first. */
  id: string;
  fault: string;
  edits: Edit[];
  /** Rules that report it, each once; a fault that nothing reports says why. */
  caught: string[] | { reason: string };
}

export const READERS = "paths/readers.yaml";
export const ONE = "paths/readers_{readerId}.yaml";
export const BRANCHES = "paths/branches.yaml";
export const READER = "components/schemas/Reader.yaml";
export const WRITE = "components/schemas/ReaderCreate.yaml";

/** A replacement in one file. */
export const edit = (file: string, from: string, to: string): Edit[] => [{ file, from, to }];
