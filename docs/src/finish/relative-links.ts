/**
 * Makes a page's links relative, so that the site works under any address and from a folder.
 *
 * @param path - the page's path from the site's top folder, for example `guides/index.html`
 * @param isElsewhere - whether an address lies outside the site's top folder, and stays as it is
 */
export function relativeLinks(
  html: string,
  path: string,
  isElsewhere: (address: string) => boolean = () => false,
): string {
  const up = "../".repeat(path.split("/").length - 1);
  const root = up === "" ? "./" : up;
  return html
    .replace(
      /(<[a-z][^<>]*?\s(?:href|src|action|data-root))="\/(?!\/)([^"]*)"/gi,
      (match, before, rest) =>
        isElsewhere(`/${rest}`) ? match : `${before}="${rest === "" ? root : up + rest}"`,
    )
    .replace("<html", `<html data-site-root="${root}"`);
}
