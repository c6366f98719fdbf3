import type { Node } from "@carespec/document";

/** What is said beside a name, by the key and value that say it. */
const FLAGS: [key: string, value: unknown, flag: string][] = [
  ["deprecated", true, "deprecated"],
  ["readOnly", true, "only in answers"],
  ["writeOnly", true, "only in requests"],
  ["x-sensitive", true, "sensitive"],
  ["x-sensitive", "credential", "credential"],
];

/** What is said beside the name of a field, parameter or header. */
export function flagsOf(node: Node): string[] {
  return FLAGS.flatMap(([key, value, flag]) => (node[key] === value ? [flag] : []));
}
