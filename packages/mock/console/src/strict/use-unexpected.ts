import { useEffect } from "preact/hooks";
import { useConsole } from "../state/console-state.ts";
import { type Loaded, useLoaded } from "../ui/use-loaded.ts";
import { useSlowly } from "../ui/use-slowly.ts";

/** Every reading gets whole requests. */
const EVERY_MS = 1_000;

/**
 * Reads which refusals nobody expected, again after requests and after changes of what is allowed, and tells
 * the journal. The mock alone knows which ones a test has expected one by one.
 */
export function useUnexpected(isWanted: boolean): Loaded<ReadonlySet<string>> {
  const { control, journal, session, versions } = useConsole();
  const total = useSlowly(journal.counts.value.total, EVERY_MS);
  const read = async () => {
    if (!isWanted) return new Set<string>();
    const { requests } = await control.unexpected();
    return new Set(requests.map(({ id }) => id));
  };
  const loaded = useLoaded<ReadonlySet<string>>(read, [
    isWanted,
    isWanted && total,
    session.value,
    versions.steering.value,
  ]);
  useEffect(() => {
    if (isWanted && loaded.value) journal.setUnexpected(loaded.value);
  }, [loaded.value]);
  return loaded;
}
