const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether two addresses are of one server: on this machine, its names are the same. */
function isSameServer(one: URL, other: URL): boolean {
  const isHere = LOOPBACK.test(one.hostname) && LOOPBACK.test(other.hostname);
  return one.port === other.port && (isHere || one.hostname === other.hostname);
}

/**
 * The address by which a request gets into a test's session, where a mock that others use too is asked
 * without naming one.
 *
 * @param asked - what a page asks
 * @param url - the mock
 * @param own - the same with the test's session
 * @returns `undefined` for what is not the mock's, or names a session
 */
export function addressInSession(asked: URL, url: string, own: string): string | undefined {
  const base = new URL(url);
  const below = base.pathname.replace(/\/$/, "");
  if (!isSameServer(asked, base) || !asked.pathname.startsWith(`${below}/`)) return undefined;
  const path = asked.pathname.slice(below.length);
  if (path.startsWith("/__session/")) return undefined;
  return `${own}${path}${asked.search}`;
}

type Asking = (address: never, options?: { headers?: Record<string, string> }) => unknown;

const METHODS = new Set<unknown>(["fetch", "get", "post", "put", "patch", "delete", "head"]);

/** Playwright's `request` with a test's session in each request; all else is as before. */
export function withSession<Context extends object>(
  context: Context,
  session: Record<string, string>,
): Context {
  return new Proxy(context, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      if (!METHODS.has(name)) return member.bind(target);
      const ask = member.bind(target) as Asking;
      return (address: never, options: { headers?: Record<string, string> } = {}) =>
        ask(address, { ...options, headers: { ...session, ...options.headers } });
    },
  });
}
