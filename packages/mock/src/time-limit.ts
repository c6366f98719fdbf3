/** A promise that is waited for. */
interface Waiting {
  /** When waiting ends, by `performance.now()`. */
  endsMs: number;
  giveUp(): void;
}

const waiting = new Set<Waiting>();
/** One for all that is waited for: a timer for each would cost more than what is awaited. */
let timer: NodeJS.Timeout | undefined;
let timerEndsMs = Number.POSITIVE_INFINITY;

/** Waits for a value; rejects with `late()` if a promise takes longer than the limit. */
export function withinTime<Value>(
  value: Value | PromiseLike<Value>,
  limitMs: number,
  late: () => Error,
): Value | Promise<Value> {
  if (!isPromise(value)) return value;
  return new Promise((resolve, reject) => {
    const entry = { endsMs: performance.now() + limitMs, giveUp: () => reject(late()) };
    begin(entry);
    value.then(
      (result) => {
        end(entry);
        resolve(result);
      },
      (error) => {
        end(entry);
        reject(error);
      },
    );
  });
}

/** Whether `await` waits for a value. */
export function isPromise<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

function begin(entry: Waiting): void {
  waiting.add(entry);
  if (entry.endsMs < timerEndsMs) arm(entry.endsMs);
  else if (waiting.size === 1) timer?.ref();
}

/** The timer stays, and does not keep the process alive: the next promise will need one too. */
function end(entry: Waiting): void {
  waiting.delete(entry);
  if (waiting.size === 0) timer?.unref();
}

function arm(endsMs: number): void {
  clearTimeout(timer);
  timerEndsMs = endsMs;
  timer = setTimeout(giveUpLate, Math.max(0, Math.ceil(endsMs - performance.now())));
}

function giveUpLate(): void {
  timer = undefined;
  timerEndsMs = Number.POSITIVE_INFINITY;
  const now = performance.now();
  let next = Number.POSITIVE_INFINITY;
  for (const entry of waiting) {
    if (entry.endsMs > now) next = Math.min(next, entry.endsMs);
    else {
      waiting.delete(entry);
      entry.giveUp();
    }
  }
  if (waiting.size > 0) arm(next);
}
