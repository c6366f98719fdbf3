import { useEffect, useRef, useState } from "preact/hooks";

/** A value that changes often, as it is at most every so many milliseconds. */
export function useSlowly<Value>(value: Value, everyMs: number): Value {
  const [slow, setSlow] = useState(value);
  const isBehind = slow !== value;
  const newest = useRef(value);
  newest.current = value;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => setSlow(() => newest.current), everyMs);
    return () => clearTimeout(timer);
  }, [isBehind]);
  return slow;
}
