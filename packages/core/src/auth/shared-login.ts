import { AuthenticationError } from "../errors/authentication-error.ts";
import type { CalledOperation } from "../errors/failure.ts";
import { isVendorError } from "../errors/vendor-error.ts";
import { type Deadline, startDeadline } from "../transport/deadline.ts";
import { LONGEST_MS, pause, within } from "../transport/limit.ts";
import type { AuthCall } from "../transport/strategy.ts";

/** A login in progress, which all calls that need it share. */
export interface Login {
  /** The call that began it. Its signal aborts when no call waits any more. */
  readonly call: AuthCall & { readonly signal: AbortSignal };
  /** What the calls wait for at present, for messages. */
  waitsFor: string;
  /** Milliseconds that the most patient of the calls has left. */
  leftMs(): number;
  /** Waits, as part of the calls' time. */
  pause(delayMs: number): Promise<void>;
  /**
   * Does a step of the login: within the login's time, which does not count as the calls'.
   *
   * @throws TimeoutError of the step's operation
   */
  step<Result>(
    operation: CalledOperation,
    work: (limit: { totalTimeoutMs: number }) => Promise<Result>,
  ): Promise<Result>;
  /** Asks a person, unless no call waits any more. The time counts nowhere. */
  ask<Result>(question: () => Result | Promise<Result>): Promise<Result>;
}

/** A started login. */
export interface SharedLogin {
  readonly token: Promise<string>;
  /** Waits for the token, as long as the call's time and its caller's patience last. */
  join(call: AuthCall): Promise<string>;
}

/** What bounds a login. */
export interface LoginLimits {
  /** Milliseconds of its steps, all together. */
  loginTimeoutMs: number;
  /** What it waits for before it begins. */
  before: Promise<unknown>;
  /** Called when no call waits any more, and it has not ended. */
  onLeft(): void;
}

/** Starts a login that several calls can wait for. */
export function shareLogin(
  call: AuthCall,
  { loginTimeoutMs, before, onLeft }: LoginLimits,
  logIn: (login: Login) => Promise<string>,
): SharedLogin {
  const left = new AbortController();
  const waiting = new Set<Deadline>();
  const own = startDeadline(loginTimeoutMs);
  own.pause();
  let isAside = false;
  let isOver = false;

  async function aside<Result>(work: Promise<Result>): Promise<Result> {
    isAside = true;
    for (const deadline of waiting) deadline.pause();
    try {
      return await work;
    } finally {
      isAside = false;
      for (const deadline of waiting) deadline.resume();
    }
  }

  const login: Login = {
    call: { ...call, signal: left.signal, deadline: startDeadline(Number.POSITIVE_INFINITY) },
    waitsFor: "",
    leftMs: () => Math.max(...[...waiting].map((deadline) => deadline.left())),
    pause: (delayMs) => pause(login.call, delayMs),
    async step(operation, work) {
      own.resume();
      const totalTimeoutMs = Math.max(own.left(), 1);
      const limited = { ...operation, signal: undefined };
      return aside(within(limited, work({ totalTimeoutMs }), totalTimeoutMs)).finally(own.pause);
    },
    async ask(question) {
      left.signal.throwIfAborted();
      return aside(within(login.call, (async () => question())()));
    },
  };

  const token = aside(before)
    .then(() => logIn(login))
    .finally(() => {
      isOver = true;
    });

  return {
    token,
    async join(joining) {
      const { deadline } = joining;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        const check = () => {
          const leftMs = deadline.left();
          // A deadline that is paused is looked at again after the time that it has left.
          if (leftMs > 0) timer = setTimeout(check, Math.min(Math.max(leftMs, 10), LONGEST_MS));
          else {
            const what = `waited too long for ${login.waitsFor}`;
            reject(new AuthenticationError(joining, { what }));
          }
        };
        check();
      });
      waiting.add(deadline);
      if (isAside) deadline.pause();
      try {
        return await within(joining, Promise.race([token, late]));
      } catch (error) {
        if (isVendorError(error) && error.path !== joining.path && !error.loginFor) {
          Object.assign(error, { loginFor: `${joining.method} ${joining.path}` });
        }
        throw error;
      } finally {
        clearTimeout(timer);
        deadline.resume();
        waiting.delete(deadline);
        if (waiting.size === 0 && !isOver) {
          left.abort();
          onLeft();
        }
      }
    },
  };
}
