import { UserError } from "@carespec/command";
import type { Pagination } from "@carespec/document";

/** The members that a client needs of each style, in the order in which they are written. */
const members: { [Style in Pagination["style"]]: (keyof Extract<Pagination, { style: Style }>)[] } =
  {
    page: ["page", "size", "firstPage", "defaultSize", "maxSize", "items", "id", "end"],
    offset: ["offset", "size", "defaultSize", "maxSize", "items", "id", "end"],
    cursor: ["cursor", "next", "size", "defaultSize", "maxSize", "items", "id"],
    link: ["next", "size", "defaultSize", "maxSize", "items", "id"],
  };

/**
 * What a client needs of an operation's pages: core's `PageDescription`. An empty pointer to the
 * items says the same as none and is left out.
 *
 * @param pagination - the value of `x-pagination`
 * @param at - its place in the document, for errors
 * @throws UserError for an unknown style
 */
export function pagesOf(pagination: Pagination, at: string): object {
  const { style } = pagination;
  if (!Object.hasOwn(members, style)) {
    const found = JSON.stringify(style) ?? "nothing";
    const known = Object.keys(members).join(", ");
    throw new UserError(`${at}/style: ${found} is not a known style (${known})`);
  }
  const written = new Map(Object.entries(pagination));
  const own = members[style].map((name) => [name, written.get(name)]);
  const said = own.filter(([, value]) => value !== undefined && value !== "");
  return { style, ...Object.fromEntries(said) };
}
