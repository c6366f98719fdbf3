/** Text that any header may hold: characters outside printable ASCII become question marks. */
export function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, "?");
}
