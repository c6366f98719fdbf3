import { isNode, pointerKeys } from "@carespec/document";

/** Repairs of one value before it is given up. */
const MOST = 200;

/**
 * Repairs a value that a sampler made: what is wrong is left out, from the inside out, and a required
 * member that no property describes is a text.
 *
 * @param problems - what is wrong with a value, each with its place: `/pets/0 must be object`
 * @returns a value without problems, or `undefined` where what is wrong may not be left out
 */
export function repairExample(value: unknown, problems: (value: unknown) => string[]): unknown {
  const root = { value: structuredClone(value) };
  const gone = new Set<string>();
  for (let count = 0; count < MOST; count += 1) {
    const [worst] = problems(root.value)
      .map(read)
      .toSorted((a, b) => b.at.length - a.at.length);
    if (!worst) return root.value;
    const { at, missing } = worst;
    const target = valueAt(root, ["value", ...at]);
    const place = JSON.stringify([...at, missing]);
    if (missing !== undefined && !gone.has(place) && isNode(target)) {
      target[missing] = "Example";
      gone.add(place);
      continue;
    }
    const key = at.at(-1);
    if (key === undefined) return undefined;
    const parent = valueAt(root, ["value", ...at.slice(0, -1)]);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (isNode(parent)) delete parent[key];
    else return undefined;
    gone.add(JSON.stringify(at));
  }
  return undefined;
}

/** The keys to where a problem is, and the member that is missing there. */
function read(problem: string): { at: string[]; missing: string | undefined } {
  const [, path = "", what = ""] = /^(.*?) (must .*)$/s.exec(problem) ?? [];
  const [, missing] = /^must have required property '(.*)'$/s.exec(what) ?? [];
  return { at: pointerKeys(`#${path}`), missing };
}

function valueAt(root: object, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (isNode(value) || Array.isArray(value) ? (value as never)[key] : undefined),
    root,
  );
}
