import type { Server } from "@carespec/document";

/** The path of a server's URL, with the defaults of its variables and without a slash at its end. */
export function serverPath({ url, variables = {} }: Server): string {
  const filled = url.replace(/\{([^}]+)\}/g, (whole, key) => variables[key]?.default ?? whole);
  return new URL(filled, "http://localhost").pathname.replace(/\/+$/, "");
}
