import type { Rankable } from "./rank.ts";
import { ALIAS_BREAK } from "./record.ts";

/** Says where a hit is, under its title. Operations may share a title, so that theirs is the path. */
export function placeOfHit({
  kind,
  method,
  place,
  vendor,
  also = "",
}: Omit<Rankable, "score" | "title"> & { method?: string }): string {
  const path = kind === "operation" ? also.split(ALIAS_BREAK).at(-1) : undefined;
  const call = [method, path].filter(Boolean).join(" ");
  return [call, place, vendor].filter(Boolean).join(" · ");
}
