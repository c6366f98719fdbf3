/** A promise that is waited for. */
interface Waiting {
  /** When waiting ends, by `performance.now()`. */
  endsMs: number;
  /** Its place in the list. */
  place: number;
  giveUp(): void;
}

const waiting: Waiting[] = [];
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
  return madeWithin(value, limitMs, late, (result) => result, same);
}

function same<Given>(given: Given): Given {
  return given;
}

/**
 * What is made of a promise's value, or of its error; rejects with `late()` if the promise takes longer
 * than the limit.
 */
export function madeWithin<Value, Made>(
  promise: PromiseLike<Value>,
  limitMs: number,
  late: () => Error,
  make: (value: Value) => Made,
  fail: (error: unknown) => unknown,
): Promise<Made> {
  return new Promise((resolve, reject) => {
    const entry: Waiting = {
      endsMs: performance.now() + limitMs,
      place: waiting.length,
      giveUp: () => reject(late()),
    };
    begin(entry);
    promise.then(
      (value) => {
        end(entry);
        try {
          resolve(make(value));
        } catch (error) {
          reject(error);
        }
      },
      (error) => {
        end(entry);
        reject(fail(error));
      },
    );
  });
}

/** Whether `await` waits for a value. */
export function isPromise<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

function begin(entry: Waiting): void {
  waiting.push(entry);
  if (entry.endsMs < timerEndsMs) arm(entry.endsMs);
  else if (waiting.length === 1) timer?.ref();
}

/** The timer stays, and does not keep the process alive: the next promise will need one too. */
function end(entry: Waiting): void {
  if (waiting[entry.place] !== entry) return;
  const last = waiting.pop() as Waiting;
  if (last !== entry) {
    waiting[entry.place] = last;
    last.place = entry.place;
  }
  if (waiting.length === 0) timer?.unref();
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
  const late = waiting.filter(({ endsMs }) => endsMs <= now);
  for (const entry of late.toSorted((one, other) => one.endsMs - other.endsMs)) {
    end(entry);
    entry.giveUp();
  }
  if (waiting.length === 0) return;
  arm(waiting.reduce((first, { endsMs }) => Math.min(first, endsMs), Number.POSITIVE_INFINITY));
}
