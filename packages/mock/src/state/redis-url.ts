import { UserError } from "@carespec/command";
import { percentDecoded } from "../percent-encoding.ts";

/** Where Redis is, and how messages name it: without user and password. */
export interface RedisAddress {
  url: string;
  name: string;
}

/**
 * Reads a `redis:` or `rediss:` URL. Throws a {@link UserError} that never repeats the URL, which
 * may hold a password.
 */
export function readRedisUrl(text: string): RedisAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isClean = url && /^\/?\d*$/.test(url.pathname) && url.search === "" && url.hash === "";
  if (
    !isClean ||
    url.hostname === "" ||
    percentDecoded(url.username + url.password) === undefined
  ) {
    throw new UserError(
      "the state is not a Redis URL: write redis://user:password@host:port/database, " +
        "with / ? # @ % in a password as %2F %3F %23 %40 %25",
    );
  }
  return { url: url.href, name: `${url.protocol}//${url.host}${url.pathname}` };
}
