import type { VendorError } from "./errors/vendor-error.ts";

/**
 * What every event tells about a call. No event holds a credential or personal data: of headers
 * only the values of listed ones are shown (content type, dates, rate limits, ids of requests and
 * traces, …), of addresses neither parameters of the path nor values of the query.
 */
export interface CallEvent {
  /** The same object in all events of one call, for example as the key of a `WeakMap`. */
  readonly call: object;
  /** `undefined` for a request that is not an operation of the document. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** With the parameters in braces: `/api/users/{userId}`. */
  readonly path: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An attempt that is about to be sent. */
export interface RequestEvent extends CallEvent {
  /** Address, with the path's template and without the values of the query. */
  readonly url: string;
  /** Headers; the values of those that are not known to be harmless are redacted. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An attempt that was answered, with whatever status. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Headers; the values of those that are not known to be harmless are redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from sending to the end of the body. */
  readonly durationMs: number;
}

/** An attempt that failed and is repeated after a delay. */
export interface RetryEvent extends CallEvent {
  readonly error: VendorError;
  readonly delayMs: number;
}

/** A call that has failed for good: no answer, or one that is not a success. */
export interface ErrorEvent extends CallEvent {
  /**
   * What the call rejects with, or what the status means in the style that does not reject. What a
   * function of yours threw (a credential, a token store, a login) is the `cause` of this error and
   * is not printed with it, except by Node 20.
   */
  readonly error: VendorError;
  /** Milliseconds since the call began, all attempts included. */
  readonly durationMs: number;
}

/**
 * Functions that observe calls. What a hook throws or rejects with is ignored: observing does not
 * break a call.
 */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  /**
   * Gives headers to send with an attempt, for example a `traceparent`. It is called after
   * `onRequest`. A header that the request has already, or that cannot be sent, is left out.
   */
  addHeaders?(event: RequestEvent): Readonly<Record<string, string>> | undefined;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onError?(event: ErrorEvent): void;
}

/** A hook, which may be async. */
type AnyHook = (event: object) => unknown;

/**
 * Calls the hooks of one kind, and gives what they returned. The event is created only where one
 * exists.
 */
export function tell<Name extends keyof Hooks>(
  hooks: readonly Hooks[],
  name: Name,
  event: () => Parameters<NonNullable<Hooks[Name]>>[0],
): unknown[] {
  return hooks.map((hook) => runQuietly(() => (hook[name] as AnyHook | undefined)?.(event())));
}

/**
 * Runs a function of the user that observes, and gives what it returns. What it throws or rejects
 * with is ignored.
 */
export function runQuietly(observe: () => unknown): unknown {
  try {
    const returned = observe();
    // It may be async; nothing else would handle its rejection.
    (returned as Partial<Promise<unknown>> | undefined)?.catch?.(() => {});
    return returned;
  } catch {
    // Ignored, as documented at Hooks and ValidationOptions.
    return undefined;
  }
}
