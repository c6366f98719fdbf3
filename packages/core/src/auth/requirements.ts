import { AuthenticationError } from "../errors/authentication-error.ts";
import type { AuthStrategy } from "../transport/strategy.ts";
import { readRequirementKey } from "./requirement-key.ts";

/**
 * Makes the option `auth` of a connection for operations that name alternatives: of each, the first
 * one is used whose schemes all have credentials. Where there is none, calls reject with an
 * `AuthenticationError` that names the options which would do, unless they bring an `Authorization`
 * header of their own.
 *
 * @param strategies - by the name of the security scheme; `undefined` without credentials
 * @param keys - the `security` of the operations, as `requirementKey` writes it
 * @param options - by the name of the scheme: the client's options that it needs, for messages
 * @example
 * const keys = ["key or oauth and partner"];
 * requirementsOf({ key: undefined, oauth, partner }, keys, { key: "apiKey", oauth: "clientId" });
 */
export function requirementsOf(
  strategies: Readonly<Record<string, AuthStrategy | undefined>>,
  keys: readonly string[],
  options: Readonly<Record<string, string>>,
): Record<string, readonly AuthStrategy[]> {
  const strategyOf = (name: string) =>
    Object.hasOwn(strategies, name) ? strategies[name] : undefined;
  const optionOf = (name: string) => (Object.hasOwn(options, name) ? options[name] : name);
  const resolve = (key: string): readonly AuthStrategy[] => {
    const alternatives = readRequirementKey(key);
    for (const names of alternatives) {
      const own = names.flatMap((name) => strategyOf(name) ?? []);
      if (own.length === names.length && own.length > 0) return own;
    }
    if (alternatives.some((names) => names.length === 0)) return [];
    const ways = alternatives.map((names) => names.map(optionOf).join(" and "));
    return [refusing(`needs ${ways.join(", or ")}`)];
  };
  return Object.fromEntries([...new Set(keys)].map((key) => [key, resolve(key)]));
}

/** Lets no call go out. */
function refusing(what: string): AuthStrategy {
  return {
    header: "authorization",
    value(call) {
      throw new AuthenticationError(call, { what });
    },
  };
}
