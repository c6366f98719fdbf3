import { AuthenticationError } from "../errors/authentication-error.ts";
import { isVendorError } from "../errors/vendor-error.ts";
import { type Deadline, startDeadline } from "../transport/deadline.ts";
import { LONGEST_MS, pause, within } from "../transport/limit.ts";
import type { AuthCall } from "../transport/strategy.ts";
import type { Login } from "./login.ts";

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
    call: { ...call, signal: left.signal, deadline: startDeadline(Infinity) },
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
      const { deadline, method, path } = joining;
      const patience = startPatience(joining, login);
      waiting.add(deadline);
      if (isAside) deadline.pause();
      try {
        return await within(joining, Promise.race([token, patience.over]));
      } catch (error) {
        if (isVendorError(error) && error.path !== path && !error.loginFor) {
          Object.assign(error, { loginFor: `${method} ${path}` });
        }
        throw error;
      } finally {
        patience.end();
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

/** Watches a call's deadline, which may be paused, while the call waits for a login. */
function startPatience(call: AuthCall, login: Login) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    const check = () => {
      const leftMs = call.deadline.left();
      if (leftMs > 0) timer = setTimeout(check, Math.min(Math.max(leftMs, 10), LONGEST_MS));
      else {
        const what = `waited too long for ${login.waitsFor}`;
        reject(new AuthenticationError(call, { what }));
      }
    };
    check();
  });
  return { over, end: () => clearTimeout(timer) };
}
