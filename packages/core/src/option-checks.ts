/** Tells whether a value can be meant, and what it must be. */
export type OptionCheck = readonly [isMeant: (value: unknown) => boolean, must: string];

export const ANY: OptionCheck = [() => true, ""];
export const BOOLEAN: OptionCheck = [(value) => typeof value === "boolean", "a boolean"];
export const COUNT: OptionCheck = [
  (value) => Number.isFinite(value) && Number(value) >= 0,
  "a finite number from 0",
];
export const DURATION: OptionCheck = [
  (value) => typeof value === "number" && value > 0,
  "milliseconds above 0",
];
export const FUNCTION: OptionCheck = [(value) => typeof value === "function", "a function"];
export const LIST: OptionCheck = [Array.isArray, "a list"];
export const OBJECT: OptionCheck = [(value) => Object(value) === value, "an object"];
export const WHOLE: OptionCheck = [
  (value) => Number.isInteger(value) && Number(value) > 0,
  "a whole number above 0",
];

/**
 * Checks options by name; `undefined` is none.
 *
 * @param group - what the names are shown after, with a dot
 * @throws TypeError that names an option which is unknown or cannot be meant
 */
export function checkOptions(
  options: object,
  checks: Readonly<Record<string, OptionCheck>>,
  group = "",
): void {
  for (const [name, value] of Object.entries(options)) {
    const shown = group + name;
    const [isMeant, must] = (Object.hasOwn(checks, name) && checks[name]) || [];
    if (!isMeant) throw new TypeError(`unknown option ${JSON.stringify(shown)}`);
    if (value !== undefined && !isMeant(value)) throw new TypeError(`${shown} must be ${must}`);
  }
}
