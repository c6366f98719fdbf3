/** Stands in a printed answer for what differs from run to run. */
export const CHANGING = "…";

/**
 * Writes an answer as indented JSON, with `…` for each value that differs between two runs.
 *
 * @param other - the answer of the other run
 */
export function stableText(value: unknown, other: unknown): string {
  const mark = `${CHANGING}${CHANGING}`;
  const text = JSON.stringify(marked(value, other, mark), null, 2);
  return text.replaceAll(`"${mark}"`, CHANGING);
}

function marked(value: unknown, other: unknown, mark: string): unknown {
  if (typeof value !== "object" || value === null) return value === other ? value : mark;
  if (typeof other !== "object" || other === null) return mark;
  if (Array.isArray(value))
    return value.map((item, index) => marked(item, member(other, index), mark));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, marked(item, member(other, key), mark)]),
  );
}

function member(value: object, key: string | number): unknown {
  return (value as Record<string, unknown>)[key];
}
