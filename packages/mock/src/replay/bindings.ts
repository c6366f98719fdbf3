import { codeOf } from "../journal/one-time-code.ts";

/** What stands for a secret, with its name or its number. */
const STAND_IN = /\[redacted:([\w:]+)\]/g;
const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi;
const BASIC = /^(basic) (\[redacted:.*)$/i;

/** What the fresh mock has in place of a recorded session's secrets and random ids. */
export interface Bindings {
  /** A recorded text with the fresh values; an unknown secret becomes a wrong one. */
  resolve(text: string, credentials: Record<string, string>, now: number): string;
  /**
   * Whether two texts of answers mean the same: equal, or with ids in the same places, which from then on
   * belong together.
   */
  match(recorded: string, fresh: string): boolean;
  /** Notes what a recorded secret is now. */
  learn(standIn: string, fresh: string): void;
}

/** Makes the bindings of one replay. */
export function createBindings(): Bindings {
  const secrets = new Map<string, string>();
  const ids = new Map<string, string>();
  const withIds = (text: string) => text.replace(UUID, (id) => ids.get(id) ?? id);

  function matchParts(recorded: string, fresh: string): boolean {
    const [own, other] = [recorded.match(UUID) ?? [], fresh.match(UUID) ?? []];
    if (own.length !== other.length) return false;
    if (recorded.replace(UUID, "#") !== fresh.replace(UUID, "#")) return false;
    for (const [index, id] of own.entries()) {
      const bound = ids.get(id) ?? (other[index] as string);
      if (bound !== other[index]) return false;
      ids.set(id, bound);
    }
    return true;
  }

  return {
    resolve(text, credentials, now) {
      const freshOf = (_: string, name: string) => {
        if (name === "totpSecret:code") return codeOf(credentials.totpSecret ?? "", now);
        return secrets.get(name) ?? credentials[name] ?? `redacted-${name}`;
      };
      const resolved = withIds(text.replace(STAND_IN, freshOf));
      const [, scheme] = BASIC.exec(text) ?? [];
      if (!scheme) return resolved;
      return `${scheme} ${Buffer.from(resolved.slice(scheme.length + 1)).toString("base64")}`;
    },
    match: (recorded, fresh) => recorded === fresh || matchParts(recorded, fresh),
    learn(standIn, fresh) {
      const [, name] = /^\[redacted:(\w+)\]$/.exec(standIn) ?? [];
      if (name !== undefined && !secrets.has(name)) secrets.set(name, fresh);
    },
  };
}
