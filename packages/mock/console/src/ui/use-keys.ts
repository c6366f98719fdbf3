import { useEffect, useRef } from "preact/hooks";
import { type KeyActions, onKeys } from "./keys.ts";

/** Gives keys to a view as long as it is shown. */
export function useKeys(actions: KeyActions): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => onKeys(() => current.current), []);
}
