/** Redocly's words, and ours with a remedy; the first one that fits. */
const EXPLANATIONS: [RegExp, (...groups: string[]) => string][] = [
  [
    /^Failed to parse: (.*?)(?: in ".*" \(\d+:\d+\))?$/s,
    (reason = "") =>
      reason === "duplicated mapping key"
        ? "this key is here twice: remove one of them, or rename it"
        : `this is not YAML (${reason}): correct the indentation, quotes or brackets here`,
  ],
  [
    /^Can't resolve \$ref: ENOENT: .* '(.*)'$/s,
    (file = "") =>
      `the $ref leads to ${file}, which does not exist: write that file or correct the $ref`,
  ],
  [
    /^Can't resolve \$ref: .* in ".*" \((\d+:\d+)\)$/s,
    (place = "") => `the $ref leads to a file that cannot be parsed (${place})`,
  ],
  [/^Can't resolve \$ref/, () => "the $ref leads nowhere: correct it, or add what it names"],
  [
    /^Property `nullable` is not expected here/,
    () => "nullable is not a keyword of OpenAPI 3.1: write type: [string, 'null'] or the like",
  ],
  [
    /^Property `(.*)` is not expected here\.?(?:\s*Did you mean: (\S+?)\s*\??)?$/s,
    (name = "", meant = "") =>
      `OpenAPI has no ${name} here: ${meant ? `did you mean ${meant}?` : "correct its name, or remove it"}`,
  ],
  [
    /^Every operation must have a unique `operationId`/,
    () => "another operation has the same operationId: rename one of them",
  ],
];

/** Says in words what Redocly has found, and how to mend it where its own words do not say. */
export function explain(message: string): string {
  const text = message.trim();
  for (const [pattern, words] of EXPLANATIONS) {
    const match = pattern.exec(text);
    if (match) return words(...match.slice(1).map((group) => group ?? ""));
  }
  return text.replaceAll(/\s*\n\s*/g, " ").replace(/\.$/, "");
}
