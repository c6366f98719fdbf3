import { isNode, type OpenApiDocument, sensitiveNames } from "@carespec/document";

const MASK = "********";

/** Values that no output may show. */
export interface Secrets {
  /** Keeps a value out of outputs. */
  add(value: unknown): void;
  /** Keeps out what a JSON body has under a sensitive name. */
  addFrom(body: unknown): void;
  /** Replaces every such value in a text. */
  mask(text: string): string;
}

/**
 * Begins to keep secrets: what is added, and what bodies have under a name that the document marks as
 * a credential.
 *
 * @param isPersonal - keeps what is marked as somebody's data, too
 */
export function createSecrets(document: OpenApiDocument, isPersonal: boolean): Secrets {
  const names = new Set(
    sensitiveNames(document)
      .filter(({ kind, sensitivity }) => {
        return kind === "property" && (isPersonal || sensitivity === "credential");
      })
      .map(({ name }) => name),
  );
  const values = new Set<string>();

  function add(value: unknown): void {
    const text = String(value ?? "");
    // Shorter ones, such as `m`, are in every word.
    if (text.length < 4 || text === "true" || text === "false") return;
    values.add(text);
    values.add(encodeURIComponent(text));
    values.add(JSON.stringify(text).slice(1, -1));
  }

  function addFrom(body: unknown, isSecret = false): void {
    if (Array.isArray(body)) for (const item of body) addFrom(item, isSecret);
    else if (isNode(body)) {
      for (const [key, value] of Object.entries(body)) addFrom(value, isSecret || names.has(key));
    } else if (isSecret) add(body);
  }

  return {
    add,
    addFrom,
    mask(text) {
      const longestFirst = [...values].sort((one, other) => other.length - one.length);
      return longestFirst.reduce((masked, value) => masked.replaceAll(value, MASK), text);
    },
  };
}
