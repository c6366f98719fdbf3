/** Where the console's mock is. */
export interface Place {
  /** The server's root, with a trailing slash: `http://127.0.0.1:4010/`. */
  root: string;
  /** The session that the page's address names, as `/__session/checkout/` does. */
  session: string | undefined;
}

/** Reads the place from the address of the console's own script, wherever its page is. */
export function placeOf(script: string): Place {
  const { origin, pathname } = new URL(script);
  const [, before = "", session] =
    /^(.*?)(?:\/__session\/([^/]+))?\/__mock\/console\/[^/]*$/.exec(pathname) ?? [];
  return { root: `${origin}${before}/`, session: session && decodeURIComponent(session) };
}
