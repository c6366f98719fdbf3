/** A media type in lower case, without spaces: `text/plain;charset=utf-8`. */
function plain(type: string): string {
  return type.toLowerCase().replace(/\s/g, "");
}

/** A media type without its parameters. */
export function essenceOf(type: string): string {
  return plain(type).replace(/;.*/s, "");
}

/** Whether it is a range such as `image/*`, or a list of types, and so labels nothing. */
export function isRange(type: string): boolean {
  return /[*,]/.test(type);
}

/** Whether a range such as `image/*` holds a type. */
function holds(range: string, type: string): boolean {
  const [start = "", end = ""] = range.split("*");
  return range.includes("*") && type.startsWith(start) && type.endsWith(end);
}

/**
 * The value of the media type or range that fits a type best: itself, the same without parameters,
 * JSON for `+json` where `suffixes` is set, a range, every type.
 */
export function valueByType<Value>(
  byType: Readonly<Record<string, Value>>,
  type: string,
  suffixes = false,
): Value | undefined {
  const essence = essenceOf(type);
  const isJson = suffixes && essence.endsWith("+json");
  const fits: ((key: string) => boolean)[] = [
    (key) => plain(key) === plain(type),
    (key) => essenceOf(key) === essence,
    (key) => isJson && essenceOf(key) === "application/json",
    (key) => essenceOf(key) !== "*/*" && holds(essenceOf(key), essence),
    (key) => essenceOf(key) === "*/*",
  ];
  for (const fit of fits) {
    const found = Object.keys(byType).find(fit);
    if (found !== undefined) return byType[found];
  }
  return undefined;
}
