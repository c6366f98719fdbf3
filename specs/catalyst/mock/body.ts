import type { Call } from "@carespec/mock-kit";

/** The members of the body with one of these names; empty if the body is not an object. */
export function given<Fields extends object>(call: Call, names: Fields): Partial<Fields> {
  const { body } = call;
  if (typeof body !== "object" || body === null) return {};
  const members: Partial<Fields> = {};
  for (const name in names) {
    if (Object.hasOwn(body, name)) members[name] = (body as Fields)[name];
  }
  return members;
}
