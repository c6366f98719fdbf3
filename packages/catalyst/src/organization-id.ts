import { requireText } from "@carespec/core/vendor";

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * An organization's id as Catalyst issues it: a GUID, without the prefix `DF.` that user and
 * student ids may have. The page prints none; a public client that sends one shows the shape
 * (partial).
 *
 * @throws TypeError that names the option, never its value
 */
export function requireOrganizationId(value: unknown, option: string): string {
  const id = requireText(value, option);
  if (GUID.test(id)) return id;
  throw new TypeError(`${option} must be a GUID, as Catalyst issues them`);
}
