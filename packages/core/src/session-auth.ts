import type { Middleware } from "./openapi-fetch.ts";
import type { Session } from "./session.ts";

/** What {@link sessionAuth} needs to know of a vendor. */
export interface SessionAuthOptions {
  /** The session whose token a request carries; `undefined` for a request that carries none. */
  sessionFor(method: string, schemaPath: string): Session | undefined;
  /** Writes the token into the request's headers. */
  apply(headers: Headers, token: string): void;
}

/**
 * Sends a session's token, and where the vendor answers 401 opens a new session and repeats the
 * request with its body, once.
 */
export function sessionAuth({ sessionFor, apply }: SessionAuthOptions): Middleware {
  const sent = new Map<string, { session: Session; token: string; replay: Request }>();

  return {
    async onRequest({ request, schemaPath, id }) {
      const session = sessionFor(request.method, schemaPath);
      if (!session) return undefined;
      const token = await session.token();
      sent.set(id, { session, token, replay: request.clone() });
      apply(request.headers, token);
      return request;
    },
    async onResponse({ response, id, options }) {
      const call = sent.get(id);
      sent.delete(id);
      if (response.status !== 401 || !call) return undefined;
      call.session.invalidate(call.token);
      apply(call.replay.headers, await call.session.token());
      return options.fetch(call.replay);
    },
    onError({ id }) {
      sent.delete(id);
    },
  };
}
