/** Splits an address or path where a line may break: after a slash, except within `//`. */
export function atSlashes(address: string): string[] {
  return address.split(/(?<=\/)(?!\/)/);
}
