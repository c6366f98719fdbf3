import type { ClientSummary } from "@carespec/codegen";

/** What the files of a workspace are written from. */
export interface Workspace {
  /** The package's name. */
  name: string;
  /** The document's file. */
  document: string;
  summary: ClientSummary;
  isSample: boolean;
  skipUnsupported: boolean;
}
