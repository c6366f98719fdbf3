/** A value that an earlier answer of the session holds; which one, is known when it is sent. */
export interface Seen {
  /** Name of the member that holds it, in any letter case; another one where none does. */
  seen: string;
  nth: number;
}

/** Whether a random value is replaced by a seen one. */
export function isSeen(value: unknown): value is Seen {
  return typeof value === "object" && value !== null && "seen" in value && "nth" in value;
}

/** Collects what answers hold, so that later requests can name what earlier ones made. */
export function createSeenValues() {
  const byName = new Map<string, unknown[]>();
  const all: unknown[] = [];

  function note(value: unknown, name = ""): void {
    if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value))
        note(member, /^\d+$/.test(key) ? name : key);
      return;
    }
    const known = byName.get(name.toLowerCase()) ?? [];
    byName.set(name.toLowerCase(), known);
    known.push(value);
    all.push(value);
  }

  return {
    /** Notes the values of an answer's body. */
    note(text: string): void {
      try {
        note(JSON.parse(text));
      } catch {
        // A body that is not JSON (empty, a page of HTML, cut short by a fault) holds no values.
      }
    },
    /** A seen value with this name; any seen value if none has the name. */
    find({ seen, nth }: Seen): unknown {
      const values = byName.get(seen.toLowerCase()) ?? all;
      return values.length === 0 ? seen : values[nth % values.length];
    },
  };
}

export type SeenValues = ReturnType<typeof createSeenValues>;
