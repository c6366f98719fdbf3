import { percentDecoded } from "./percent-encoding.ts";

/** Reads the parameters of a path that matched a template, decoded where they can be. */
export function pathParameters(template: string, path: string): Record<string, string> {
  const parts = path.split("/");
  const entries = template
    .replace(/\?.*/, "")
    .split("/")
    .flatMap((part, index) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      const sent = parts[index] ?? "";
      return name ? [[name, percentDecoded(sent) ?? sent]] : [];
    });
  return Object.fromEntries(entries);
}
