import type { Node } from "../node.ts";
import type { ObjectKind } from "../objects.ts";

/** What reads extensions. */
export const extensionReaders = ["lint", "generator", "mock", "docs"] as const;

/** A name of {@link extensionReaders}; what the generator reads reaches the clients. */
export type ExtensionReader = (typeof extensionReaders)[number];

/** One `x-` key that our documents may have. */
export interface Extension {
  name: `x-${string}`;
  /** What it says, in a sentence or two of Markdown; editors show it. */
  meaning: string;
  /** The objects that may carry it. */
  scope: readonly ObjectKind[];
  readers: readonly ExtensionReader[];
  /**
   * JSON Schema 2020-12 of its value; editors read it as draft 7, so only keywords of both are used.
   * `errorMessage`, beside the type of a value, is the remedy: lint and editors say it after what is
   * wrong. Two formats are checked: `date` and `uri`.
   */
  schema: Node;
}
