import { type Hooks, tell } from "./hooks.ts";
import { checkOptions, OBJECT } from "./option-checks.ts";
import type { ClientOptions, ConnectionOptionsOf } from "./options.ts";
import { redactHeaders, redactUrl } from "./redact.ts";
import { isSendable } from "./secret.ts";
import type { Call } from "./transport/call.ts";
import type { Observer } from "./transport/observer.ts";
import { policyOf } from "./transport/retry-policy.ts";

/**
 * Makes the option `observer` of a connection of hooks; the clients take the hooks themselves.
 *
 * @example
 * createAcmeConnection({ ...credentials, observer: observe({ onError: report }) });
 */
export function observe(given: Hooks | readonly Hooks[]): Observer {
  const hooks = [given].flat();
  const eventOf = ({ identity, operationId, method, path, attempts }: Call) => ({
    call: identity,
    operationId,
    method,
    path,
    attempt: attempts,
  });
  return {
    request(call, url, headers) {
      const event = () => ({
        ...eventOf(call),
        url: redactUrl(url, call.path),
        headers: redactHeaders(headers),
      });
      tell(hooks, "onRequest", event);
      const added = tell(hooks, "addHeaders", event);
      for (const [name, value] of added.flatMap((own) => Object.entries(own ?? {}))) {
        if (isSendable(value) && /^[!#$%&'*+.^`|~\w-]+$/.test(name))
          headers[name.toLowerCase()] ??= value;
      }
    },
    response: (call, { status, headers }, durationMs) =>
      void tell(hooks, "onResponse", () => ({
        ...eventOf(call),
        status,
        headers: redactHeaders(headers),
        durationMs,
      })),
    retry: (call, error, delayMs) =>
      void tell(hooks, "onRetry", () => ({ ...eventOf(call), error, delayMs })),
    error: (call, error, durationMs) =>
      void tell(hooks, "onError", () => ({ ...eventOf(call), error, durationMs })),
  };
}

/**
 * The options of a client as its connection takes them: an observer in place of hooks, and a
 * policy in place of options of `retry`.
 */
export function observed<Options extends ClientOptions>(
  options: Options,
): ConnectionOptionsOf<Options> {
  const given = Object(options);
  // Getters of its class would be left out without a sign.
  if (Object.getPrototypeOf(Object.getPrototypeOf(given) ?? Object.prototype) !== null) {
    throw new TypeError("options must be a plain object");
  }
  const { hooks, retry, ...rest }: Options = given;
  checkOptions({ hooks }, { hooks: OBJECT });
  return { ...rest, observer: hooks && observe(hooks), retry: policyOf(retry) } as never;
}
