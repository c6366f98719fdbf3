/**
 * Splits an address or path where a line may break: after a slash, except after `http://` and a
 * path's first, so that the portal finds the mock's origin in one piece.
 */
export function atSlashes(address: string): string[] {
  return address.split(/(?<=[^:/]\/)/);
}
