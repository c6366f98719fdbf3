/** Reads the parameters of a path that matched a template, decoded where they can be. */
export function pathParameters(template: string, path: string): Record<string, string> {
  const parts = path.split("/");
  const entries = template.split("/").flatMap((part, index) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return name ? [[name, decode(parts[index] ?? "")]] : [];
  });
  return Object.fromEntries(entries);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
