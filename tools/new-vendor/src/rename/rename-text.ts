import { inCode } from "../plan/vendor-plan.ts";

/** Addresses of others keep what they have: they are the vendor's own. */
const FOREIGN = /https?:\/\/(?!127\.0\.0\.1|localhost)[^\s"'`)>\]]*/gi;

/**
 * Replaces a vendor's name where a file means the vendor of this repository: in names of packages,
 * folders and paths, as a whole string, and within identifiers. The word itself stays: titles, headers
 * and sentences are about the vendor, whose own name did not change. So do names of its API.
 *
 * @param kept - identifiers that its document has, such as parameters
 */
export function renameText(
  path: string,
  text: string,
  from: string,
  to: string,
  kept: ReadonlySet<string> = new Set(),
): string {
  if (!/\.(ts|mts|js|mjs|md)$|(^|\/)(package|tsconfig)\.json$/.test(path)) return text;
  const parts = text.split(FOREIGN);
  const addresses = text.match(FOREIGN) ?? [];
  return parts
    .map((part, index) => renamePart(part, from, to, kept) + (addresses[index] ?? ""))
    .join("");
}

function renamePart(text: string, from: string, to: string, kept: ReadonlySet<string>): string {
  const code = inCode(to);
  const identifier = identifiersWith(from);
  return text
    .replaceAll(nameIn("@carespec/(?:spec-)?"), (_, before: string) => before + to)
    .replaceAll(nameIn("carespec-codegen |carespec-"), (_, before: string) => before + to)
    .replaceAll(nameIn("specs/|packages/|:4010/"), (_, before: string) => before + to)
    .replaceAll(new RegExp(`(?<=["'\`/])${from}(?=["'\`/])`, "g"), to)
    .replaceAll(new RegExp(`(?<=["'\`/])${from}(?=\\.(?:ts|js|json|md)\\b)`, "g"), to)
    .replaceAll(identifier, (found) =>
      kept.has(found) ? found : withCode(found, from.replaceAll("-", ""), code),
    );

  function nameIn(before: string): RegExp {
    return new RegExp(`(${before})${from}(?![\\w-])`, "g");
  }
}

/** Finds identifiers that have a vendor's name in them. */
export function identifiersWith(name: string): RegExp {
  return new RegExp(`[A-Za-z0-9_$]*${name.replaceAll("-", "")}[A-Za-z0-9_$]*`, "gi");
}

/** An identifier that is longer than the name, such as `createPetsClient`, with another name in it. */
function withCode(identifier: string, name: string, code: string): string {
  const at = identifier.toLowerCase().indexOf(name);
  const [first = "", before = "", after = ""] = [
    identifier[at],
    identifier[at - 1],
    identifier[at + name.length],
  ];
  const isPart = identifier.length > name.length && (before === "" || /[A-Z]/.test(first));
  if (!isPart || /[a-z]/.test(after) || identifier === identifier.toUpperCase()) return identifier;
  const isSmall = first === first.toLowerCase();
  const renamed = isSmall ? code[0]?.toLowerCase() + code.slice(1) : code;
  return identifier.slice(0, at) + renamed + identifier.slice(at + name.length);
}
