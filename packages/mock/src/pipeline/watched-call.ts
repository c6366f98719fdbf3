import type { Call } from "@carespec/mock-kit";

/**
 * A call that notes whether somebody asks it for the time, an id or a random number: then the answer
 * is not the same the next time.
 */
export function watched(call: Call): { seen: Call; isRepeatable(): boolean } {
  let isRepeatable = true;
  const seen: Call = {
    ...call,
    get now() {
      isRepeatable = false;
      return call.now;
    },
    newId() {
      isRepeatable = false;
      return call.newId();
    },
    random() {
      isRepeatable = false;
      return call.random();
    },
  };
  return { seen, isRepeatable: () => isRepeatable };
}
