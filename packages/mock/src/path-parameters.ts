import { percentDecoded } from "./percent-encoding.ts";

/** Reads the parameters of a path that matched a template, decoded where they can be. */
export function pathParameters(template: string, path: string): Record<string, string> {
  const parts = path.split("/");
  const entries = namesByPart(template).flatMap((name, index) => {
    const sent = parts[index] ?? "";
    return name ? [[name, percentDecoded(sent) ?? sent]] : [];
  });
  return Object.fromEntries(entries);
}

/** The names of a template's parameters, in their order. */
export function parameterNames(template: string): string[] {
  return namesByPart(template).filter((name) => name !== undefined);
}

/** For each part between slashes, the parameter that it is; `undefined` for a fixed part. */
function namesByPart(template: string): (string | undefined)[] {
  return template
    .replace(/\?.*/, "")
    .split("/")
    .map((part) => /^\{(.+)\}$/.exec(part)?.[1]);
}
