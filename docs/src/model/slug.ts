/**
 * Writes a name as the last part of an address: `listUsers` becomes `list-users`, `PDFReport`
 * becomes `pdf-report`. What is neither letter nor digit separates words too.
 */
export function slugOf(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2")
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}

/**
 * Gives each name its slug; where two names would have the same one, or it is reserved, a number
 * follows.
 *
 * @throws Error for a name without any letter or digit
 */
export function uniqueSlugs(
  names: Iterable<string>,
  reserved: Iterable<string> = [],
): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>(reserved);
  for (const name of names) {
    const slug = slugOf(name);
    if (slug === "") throw new Error(`the name "${name}" has neither letter nor digit`);
    let unique = slug;
    for (let count = 2; taken.has(unique); count += 1) unique = `${slug}-${count}`;
    taken.add(unique);
    slugs.set(name, unique);
  }
  return slugs;
}
