/** Text that any header may hold: what is outside printable ASCII becomes a question mark. */
export function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, "?");
}
