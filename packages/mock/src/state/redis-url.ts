import { UserError } from "@carespec/command";

/** Where Redis is, and how messages name it: without user and password. */
export interface RedisAddress {
  url: string;
  name: string;
}

/** Reads a `redis:` or `rediss:` URL. Throws a {@link UserError} that never repeats it, for it may hold a password. */
export function readRedisUrl(text: string): RedisAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isClean = url && /^\/?\d*$/.test(url.pathname) && url.search === "" && url.hash === "";
  if (!isClean || url.hostname === "" || !isDecodable(url.username + url.password)) {
    throw new UserError(
      "the state is no Redis URL: write redis://user:password@host:port/database, " +
        "with / ? # @ % in a password as %2F %3F %23 %40 %25",
    );
  }
  return { url: url.href, name: `${url.protocol}//${url.host}${url.pathname}` };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
