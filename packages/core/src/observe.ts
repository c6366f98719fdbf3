import { type Hooks, tell } from "./hooks.ts";
import type { ClientOptions, ConnectionOptionsOf } from "./options.ts";
import { redactHeaders, redactUrl } from "./redact.ts";
import { isSendable } from "./secret.ts";
import type { Call } from "./transport/call.ts";
import type { Observer } from "./transport/observer.ts";

/**
 * Makes the option `observer` of a connection of hooks; the clients take the hooks themselves.
 *
 * @example
 * createAcmeConnection({ ...credentials, observer: observe({ onError: report }) });
 */
export function observe(given: Hooks | readonly Hooks[]): Observer {
  const hooks = [given].flat();
  const eventOf = ({ identity, operationId, method, path }: Call, attempt: number) => ({
    call: identity,
    operationId,
    method,
    path,
    attempt,
  });
  return {
    request(call, attempt, url, headers) {
      const event = () => ({
        ...eventOf(call, attempt),
        url: redactUrl(url, call.path),
        headers: redactHeaders(headers),
      });
      tell(hooks, "onRequest", event);
      const added = tell(hooks, "addHeaders", event);
      for (const [name, value] of added.flatMap((own) => Object.entries(own ?? {}))) {
        if (isSendable(value)) headers[name.toLowerCase()] ??= value;
      }
    },
    response: (call, attempt, { status, headers }, durationMs) =>
      void tell(hooks, "onResponse", () => ({
        ...eventOf(call, attempt),
        status,
        headers: redactHeaders(headers),
        durationMs,
      })),
    retry: (call, attempt, error, delayMs) =>
      void tell(hooks, "onRetry", () => ({ ...eventOf(call, attempt), error, delayMs })),
    error: (call, attempt, error, durationMs) =>
      void tell(hooks, "onError", () => ({ ...eventOf(call, attempt), error, durationMs })),
  };
}

/** The options of a client as its connection takes them: an observer in place of hooks. */
export function observed<Options extends ClientOptions>(
  options: Options,
): ConnectionOptionsOf<Options> {
  const { hooks, ...rest }: Options = Object(options);
  return { ...rest, observer: hooks && observe(hooks) } as never;
}
