/** The member of a stored value that names its parent: the key of the parent's own value. */
export const PARENT = "mock:parent";
/** The member that holds the id of an item whose schema has none. */
export const HIDDEN_ID = "mock:id";
/** The member of a value that only notes that an object was removed. */
export const GONE = "mock:gone";
/** The parent of what the document's examples show without telling whose it is: it is everyone's. */
export const ANY_PARENT = "*";

/** The key of a value whose id has several parts: each is encoded, so that none holds a slash. */
export function joinKey(parts: readonly unknown[]): string {
  return parts.map((part) => encodeURIComponent(wellFormed(String(part)))).join("/");
}

/** A text that can be encoded: a lone half of a character cannot. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** A stored value without what the mock keeps beside the item. */
export function withoutMarks(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { [PARENT]: _, [HIDDEN_ID]: __, [GONE]: ___, ...item } = value;
  return item;
}
