/**
 * Makes a page's links relative, so that the site works under any address and from a folder.
 *
 * @param path - the page's path from the site's top folder, for example `guides/index.html`
 */
export function relativeLinks(html: string, path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  const root = up === "" ? "./" : up;
  return html
    .replace(
      /(<[a-z][^<>]*?\s(?:href|src|action|data-root))="\/(?!\/)([^"]*)"/gi,
      (_match, before, rest) => `${before}="${rest === "" ? root : up + rest}"`,
    )
    .replace("<html", `<html data-site-root="${root}"`);
}
