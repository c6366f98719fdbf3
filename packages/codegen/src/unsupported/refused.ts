import type { Finding } from "@carespec/document/normalize";

/** A finding of what no right client can be made of. */
export function refused(pointer: string, message: string): Finding[] {
  return [{ kind: "refused", pointer, message }];
}
