import type { Call } from "@carespec/mock-kit";

/** Those members of the body that have one of the names; a body that is no object has none. */
export function given<Fields extends object>(call: Call, names: Fields): Partial<Fields> {
  const { body } = call;
  if (typeof body !== "object" || body === null) return {};
  const members = Object.entries(body).filter(([name]) => Object.hasOwn(names, name));
  return Object.fromEntries(members) as Partial<Fields>;
}
