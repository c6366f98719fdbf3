/** Writes an import of names, types among them as `type Name`, in the order that the formatter keeps. */
export function importLine(names: readonly string[], from: string): string {
  const plain = (name: string) => name.replace("type ", "").toLowerCase();
  const sorted = names.toSorted((one, other) => (plain(one) < plain(other) ? -1 : 1));
  const areTypes = names.every((name) => name.startsWith("type "));
  const list = sorted.join(", ");
  return areTypes
    ? `import type { ${list.replaceAll("type ", "")} } from "${from}";`
    : `import { ${list} } from "${from}";`;
}
