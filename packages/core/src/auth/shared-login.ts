import { AuthenticationError } from "../errors/authentication-error.ts";
import { isVendorError } from "../errors/vendor-error.ts";
import { startDeadline } from "../transport/deadline.ts";
import { LONGEST_MS, pause, within } from "../transport/limit.ts";
import type { AuthCall } from "../transport/strategy.ts";
import type { Login } from "./login.ts";
import { createStopwatch } from "./stopwatch.ts";

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
  /** Tell what each call has left of its time. */
  const waiting = new Set<() => number>();
  /** What does not count as the calls' time. */
  const aside = createStopwatch();
  const steps = createStopwatch();
  let isOver = false;

  const login: Login = {
    call: { ...call, signal: left.signal, deadline: startDeadline(Infinity) },
    waitsFor: "",
    leftMs: () => Math.max(...[...waiting].map((leftMs) => leftMs())),
    pause: (delayMs) => pause(login.call, delayMs),
    async step(operation, work) {
      const totalTimeoutMs = Math.max(loginTimeoutMs - steps.ms(), 1);
      const limited = { ...operation, signal: undefined };
      const done = within(limited, work({ totalTimeoutMs }), totalTimeoutMs);
      return aside.during(steps.during(done));
    },
    async ask(question) {
      left.signal.throwIfAborted();
      return aside.during(within(login.call, (async () => question())()));
    },
  };

  const token = aside
    .during(before)
    .then(() => logIn(login))
    .finally(() => {
      isOver = true;
    });

  return {
    token,
    async join(joining) {
      const { deadline, method, path } = joining;
      const earlierMs = aside.ms();
      const leftMs = () => deadline.left() + aside.ms() - earlierMs;
      const patience = startPatience(joining, leftMs, login);
      waiting.add(leftMs);
      try {
        return await within(joining, Promise.race([token, patience.over]));
      } catch (error) {
        if (isVendorError(error) && error.path !== path && !error.loginFor) {
          Object.assign(error, { loginFor: `${method} ${path}` });
        }
        throw error;
      } finally {
        patience.end();
        deadline.extend(aside.ms() - earlierMs);
        waiting.delete(leftMs);
        if (waiting.size === 0 && !isOver) {
          left.abort();
          onLeft();
        }
      }
    },
  };
}

/** Watches what a call has left, which stands still at times, while it waits for a login. */
function startPatience(call: AuthCall, leftMs: () => number, login: Login) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    const check = () => {
      const ms = leftMs();
      if (ms > 0) timer = setTimeout(check, Math.min(Math.max(ms, 10), LONGEST_MS));
      else {
        const what = `waited too long for ${login.waitsFor}`;
        reject(new AuthenticationError(call, { what }));
      }
    };
    check();
  });
  return { over, end: () => clearTimeout(timer) };
}
