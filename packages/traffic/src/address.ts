/** The parts of a written address. */
export interface Address {
  /** With its port; empty where the address has none, or only a variable. */
  host: string;
  path: string;
  /** Without `?`. */
  query: string;
}

/** Takes an address apart as it is written, variables and broken escapes included. */
export function addressOf(url: string): Address {
  const [whole = ""] = url.split("#", 1);
  const [before = "", query = ""] = whole.split(/\?(.*)/s);
  const [, authority, path] = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/]*)(.*)$/is.exec(before) ?? [];
  if (authority !== undefined) return { host: hostOf(authority), path: path || "/", query };
  if (before.startsWith("/") || before === "") return { host: "", path: before || "/", query };
  // A variable for the server, or a host without its scheme.
  const [first = "", rest = ""] = before.split(/(\/.*)/s);
  return { host: hostOf(first), path: rest || "/", query };
}

/** Without name and password. A host that a variable names is none. */
function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase();
  return /[\uE000\uE001]/.test(host) ? "" : host;
}
