/** The key of a `content` that describes a media type: the type itself, without parameters, or a range. */
export function findMediaType(keys: string[], type: string): string | undefined {
  const whole = plain(type);
  const [essence = ""] = whole.split(";", 1);
  const [family = ""] = essence.split("/", 1);
  const wanted = [whole, essence, `${family}/*`, "*/*"];
  return wanted.map((name) => keys.find((key) => plain(key) === name)).find(Boolean);
}

function plain(type: string): string {
  return type.toLowerCase().replaceAll(" ", "");
}
