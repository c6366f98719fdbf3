/** Where made values come from. */
export interface Source {
  /** A number from 0 to below 1. */
  random(): number;
  /** A new UUID. */
  newId(): string;
  /** In milliseconds since 1970. */
  now: number;
}

/**
 * A source that gives the same values for the same text, for what nobody keeps.
 *
 * @param clock - asked for the time when a value needs it
 */
export function steadySource(text: string, clock: Pick<Source, "now">): Source {
  let state = 2_166_136_261;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) as number), 16_777_619);
  }
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const newId = () => {
    const hex = Array.from({ length: 30 }, () => Math.floor(random() * 16).toString(16)).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
  };
  return {
    random,
    newId,
    get now() {
      return clock.now;
    },
  };
}
