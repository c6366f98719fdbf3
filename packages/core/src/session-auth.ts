import type { Middleware } from "./openapi-fetch.ts";
import type { Session } from "./session.ts";

/** What {@link sessionAuth} needs to know of a vendor. */
export interface SessionAuthOptions {
  /** The session whose token a request carries; `undefined` for a request that carries none. */
  sessionFor(method: string, schemaPath: string): Session | undefined;
  /** Name of the header that holds the token. */
  header: string;
  /** Writes the header's value. Default: the bare token. */
  value?(token: string): string;
}

/**
 * Sends a session's token, and where the vendor answers 401 opens a new session and repeats the
 * request with its body, once. A call that sets the header itself is left alone.
 */
export function sessionAuth(options: SessionAuthOptions): Middleware {
  const { sessionFor, header, value = (token) => token } = options;
  // openapi-fetch hands every step of one call the same options object.
  const calls = new WeakMap<object, { session: Session; token: string; body: Request }>();

  return {
    async onRequest({ request, schemaPath, options: call }) {
      const session = sessionFor(request.method, schemaPath);
      if (!session || request.headers.has(header)) return undefined;
      const token = await session.token();
      calls.set(call, { session, token, body: request.clone() });
      request.headers.set(header, value(token));
      return request;
    },
    async onResponse({ request, response, options: call }) {
      const sent = calls.get(call);
      if (response.status !== 401 || !sent) return undefined;
      sent.session.invalidate(sent.token);
      const replay = new Request(sent.body, { headers: request.headers });
      replay.headers.set(header, value(await sent.session.token()));
      return call.fetch(replay);
    },
  };
}
