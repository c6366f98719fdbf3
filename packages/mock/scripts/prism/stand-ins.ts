import { NEVER_USED, SELDOM_USED } from "./modules.ts";

/** As Node's `url`, which warns of `parse` where a package outside `node_modules` calls it. */
const URL_WITHOUT_WARNING = `
const url = require("url");
function parse(address, ...options) {
  if (address instanceof url.Url) return address;
  const parsed = new url.Url();
  parsed.parse(address, ...options);
  return parsed;
}
const resolve = (from, to) => parse(from, false, true).resolveObject(parse(to, false, true)).format();
module.exports = { ...url, parse, resolve };
`;

/** Name of the file of a package that is seldom used. */
export const fileOf = (name: string) => name.replace(/^.*\//, "");

/**
 * The module that the bundle holds instead of another one: an empty one, or one that loads a package's
 * own file when a member is read. Undefined for a module that is bundled as it is.
 */
export function standInFor(name: string): string | undefined {
  if (name === "url") return URL_WITHOUT_WARNING;
  if (NEVER_USED.includes(name)) return "";
  if (!Object.hasOwn(SELDOM_USED, name)) return undefined;
  const load = `require("./${fileOf(name)}.cjs")`;
  // Prism hands faker's object on while it loads.
  return name === "@faker-js/faker"
    ? `exports.faker = ${onUse(`${load}.faker`)};`
    : `module.exports = ${onUse(load)};`;
}

/** An object that gets each of its members from another one, which it then loads. */
function onUse(load: string): string {
  return `new Proxy({}, { get: (_, key) => Reflect.get(${load}, key) })`;
}
