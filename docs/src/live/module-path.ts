/**
 * Addresses of modules and styles that live pages load. They begin at the server's top and do not move
 * with the site.
 */
export const isModulePath = (path: string): boolean =>
  /^\/(@|src\/|node_modules\/|_image)/.test(path);
