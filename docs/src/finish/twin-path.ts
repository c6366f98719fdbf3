/** Where a page's twin is: `guides/index.html` has `guides.md`, the first page `index.md`. */
export function twinPath(path: string): string {
  const address = path.replace(/(^|\/)index\.html$/, "$1").replace(/\/$/, "");
  return `${address === "" ? "index" : address}.md`;
}
