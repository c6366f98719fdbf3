/**
 * The header that names a client's package and version. Browsers say who they are themselves, and
 * would ask the vendor's permission for another header.
 */
export function productHeader(product: string | undefined): Record<string, string> {
  const isBrowser = /^Mozilla/.test(globalThis.navigator?.userAgent ?? "");
  return product && !isBrowser ? { "user-agent": product } : {};
}
