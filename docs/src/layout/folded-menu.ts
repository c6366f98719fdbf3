/** A link of a side menu. */
export interface MenuLink {
  label: string;
  link: string;
  badge?: { text: string; class: string };
}

/** A group of links under a heading. */
export interface MenuGroup {
  label: string;
  items: MenuLink[];
  collapsed?: boolean;
}

/** Links that every page of a vendor can hold. More would make a site grow with their square. */
const MOST = 150;

/** Links of a group that are shown together in a menu that is folded. */
const NEAR = 50;

/**
 * Folds the groups of a menu that has too many links: a page keeps those near its own, and of the others
 * one link that leads to the first of them, where these are shown.
 *
 * @param current - the page's own address
 */
export function foldMenu(groups: readonly MenuGroup[], current: string): (MenuGroup | MenuLink)[] {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (count <= MOST) return [...groups];
  return groups.flatMap((group) => runsOf(group).map((run) => folded(run, current)));
}

/** Parts of a group that are small enough, named by the places of their links. */
function runsOf({ label, items }: MenuGroup): MenuGroup[] {
  if (items.length <= NEAR) return [{ label, items }];
  return Array.from({ length: Math.ceil(items.length / NEAR) }, (_, run) => {
    const part = items.slice(run * NEAR, (run + 1) * NEAR);
    const last = run * NEAR + part.length;
    return { label: `${label} ${run * NEAR + 1}–${last}`, items: part };
  });
}

function folded({ label, items }: MenuGroup, current: string): MenuGroup | MenuLink {
  const [first] = items;
  if (!first || items.some(({ link }) => link === current)) return { label, items };
  return { label, link: first.link };
}
