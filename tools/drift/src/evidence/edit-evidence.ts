import { isMap, isScalar, type Pair, stringify, type YAMLMap } from "yaml";

/** What evidence is changed to. */
export interface NewEvidence {
  status: string;
  source: string;
  checked: string;
  /** Goes behind the note that is there: what it says is uncertain stays so. */
  note: string;
}

/** A replacement in a text. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * The edits that change an `x-evidence` in its file. All else stays as it is, comments and order included;
 * a heading of the old source is taken out.
 */
export function editsOf(text: string, evidence: YAMLMap, fresh: NewEvidence): Edit[] {
  const pairs = new Map(evidence.items.map((pair) => [nameOf(pair), pair]));
  const edits: Edit[] = [];
  const missing: string[] = [];
  const old = evidence.get("note", true);
  const kept = String(old?.value ?? "").trim();
  const joint = kept === "" ? "" : /[.!?)\]]$/.test(kept) ? " " : ". ";
  const note = kept + joint + fresh.note;
  for (const [name, value] of Object.entries({ ...fresh, note })) {
    const range = rangeOf(text, pairs.get(name)?.value);
    if (name === "note" && range && old?.type?.startsWith("BLOCK")) {
      edits.push({ from: range[1], to: range[1], text: joint + fresh.note });
      continue;
    }
    const written = evidence.flow ? JSON.stringify(value) : writeScalar(name, value);
    if (!range) missing.push(`${name}: ${written}`);
    else edits.push({ from: range[0], to: range[1], text: written });
  }
  const section = pairs.get("section");
  if (section) edits.push(removal(text, section));
  const last = rangeOf(text, evidence.items.at(-1)?.value);
  if (missing.length > 0 && last) edits.push(insertion(text, evidence, last, missing));
  return edits.toSorted((one, other) => other.from - one.from);
}

/** Applies edits, the last one in the text first. */
export function applyEdits(text: string, edits: Edit[]): string {
  const inOrder = edits.toSorted((one, other) => other.from - one.from);
  return inOrder.reduce(
    (edited, { from, to, text: fresh }) => edited.slice(0, from) + fresh + edited.slice(to),
    text,
  );
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** Where a node begins and ends; the line break and what follows it belong to the next one. */
function rangeOf(text: string, node: unknown): [number, number] | undefined {
  const { range } = (node ?? {}) as { range?: [number, number, number] | null };
  if (!range) return undefined;
  const [from, to] = range;
  return [from, from + text.slice(from, to).trimEnd().length];
}

/** A scalar of one line; days are texts, not dates. */
function writeScalar(name: string, value: string): string {
  if (name === "checked") return `'${value}'`;
  if (value.includes("\n")) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function removal(text: string, { key, value }: Pair): Edit {
  const [start] = rangeOf(text, key) ?? [0];
  const [, end] = rangeOf(text, value) ?? rangeOf(text, key) ?? [0, 0];
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const isOwnLine = text.slice(lineStart, start).trim() === "";
  const next = text.indexOf("\n", end);
  if (isOwnLine) return { from: lineStart, to: next < 0 ? text.length : next + 1, text: "" };
  const comma = /^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return { from: start, to: end + comma, text: "" };
}

function insertion(
  text: string,
  evidence: YAMLMap,
  [, end]: [number, number],
  lines: string[],
): Edit {
  if (evidence.flow) return { from: end, to: end, text: `, ${lines.join(", ")}` };
  const [start] = rangeOf(text, evidence.items[0]?.key) ?? [0];
  const column = start - (text.lastIndexOf("\n", start) + 1);
  const lineEndAt = text.indexOf("\n", end);
  const at = lineEndAt < 0 ? text.length : lineEndAt;
  const written = lines.map((line) => `\n${" ".repeat(column)}${line}`).join("");
  return { from: at, to: at, text: written };
}

/** Whether a node is evidence of a status. */
export function hasStatus(node: unknown, status: string): node is YAMLMap {
  return isMap(node) && node.get("status") === status;
}
