/** Waits for a value; rejects with `late()` if a promise takes longer than the limit. */
export async function withinTime<Value>(
  value: Value | PromiseLike<Value>,
  limitMs: number,
  late: () => Error,
): Promise<Value> {
  if (typeof (value as { then?: unknown } | undefined)?.then !== "function") return value;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), limitMs);
  });
  try {
    return await Promise.race([value, limit]);
  } finally {
    clearTimeout(timer);
  }
}
