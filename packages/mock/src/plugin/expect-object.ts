import { nearest, UserError } from "@carespec/command";
import { kindOf } from "../kind-of.ts";

/** Returns a plugin's part if it is an object; throws a {@link UserError} that ends with the remedy. */
export function expectObject(
  value: unknown,
  name: string,
  part: string,
  remedy: string,
): Record<string, unknown> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject && !(value instanceof Map) && !(value instanceof Set)) {
    return value as Record<string, unknown>;
  }
  throw wrong(name, `${part} is not an object but ${kindOf(value)}: ${remedy}`);
}

/**
 * Throws a {@link UserError} for a member that is not among the known ones; `hint` may give a remedy
 * for its name.
 */
export function expectKnown(
  members: object,
  name: string,
  whose: string,
  known: readonly string[],
  hint: (key: string) => string | undefined = () => undefined,
): void {
  const unknown = Object.keys(members).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const remedy = hint(unknown) ?? suggestion(unknown, known);
  throw wrong(name, `unknown member "${unknown}" ${whose}: ${remedy}`);
}

/** The name that was probably meant, or all that may be. */
export function suggestion(mistyped: string, known: readonly string[]): string {
  const near = nearest(mistyped, known);
  return near ? `did you mean "${near}"?` : `choose from ${known.join(", ")}`;
}

/** A mistake in a plugin; the message begins with the plugin's name. */
export function wrong(name: string, problem: string): UserError {
  return new UserError(`${name}: ${problem}`);
}
