/** A name without its writing: `pet_id`, `petId` and `Pet-ID` are `petid`. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The singular forms that an English plural may have, itself included, without their writing. */
export function singulars(name: string): string[] {
  const plain = plainName(name);
  const found = [plain];
  if (plain.endsWith("ies")) found.push(`${plain.slice(0, -3)}y`);
  if (/(s|x|z|ch|sh)es$/.test(plain)) found.push(plain.slice(0, -2));
  if (plain.endsWith("s") && !plain.endsWith("ss")) found.push(plain.slice(0, -1));
  if (plain === "people") found.push("person");
  if (plain === "children") found.push("child");
  return found;
}

/** The parameter that is a whole segment of a path. */
export function parameterOf(segment: string | undefined): string | undefined {
  return /^\{([^{}]+)\}$/.exec(segment ?? "")?.[1];
}

/** The segments of a path's template, without a slash at its end or a query. */
export function segmentsOf(path: string): string[] {
  return path
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "")
    .split("/")
    .slice(1);
}

/** Whether a part of a segment is a parameter, as in `{id}.json`. */
export function isMixed(segment: string): boolean {
  return segment.includes("{") && parameterOf(segment) === undefined;
}
