import type { VendorError } from "./errors/vendor-error.ts";

/** What every event tells about a call. No event holds a credential or personal data. */
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
  /** Address; path parameters and the values of sensitive query parameters are left out. */
  readonly url: string;
  /** Headers; sensitive ones are redacted. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An attempt that was answered, with whatever status. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Headers; sensitive ones are redacted. */
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
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onError?(event: ErrorEvent): void;
}

/** The hooks that a client was given, as a list. */
export type HookList = readonly Hooks[];

/** A function that observes, which may be async. */
type Observer = (event: object) => Partial<Promise<unknown>> | undefined;

/**
 * Calls the functions of one name, whatever they throw or reject with. The event is created only where
 * one exists.
 */
export function tell<Name extends string, Event extends object>(
  observers: readonly { readonly [Own in Name]?: ((event: Event) => void) | undefined }[],
  name: Name,
  event: () => Event,
): void {
  for (const observer of observers) {
    try {
      // It may be async; nothing else would handle its rejection.
      (observer[name] as Observer | undefined)?.(event())?.catch?.(() => {});
    } catch {
      // Ignored, as documented at Hooks and ValidationOptions.
    }
  }
}
