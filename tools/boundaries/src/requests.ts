import type { VisitorObject } from "oxc-parser";
import { leadingText } from "./static-text.ts";

type Call = Parameters<NonNullable<VisitorObject["CallExpression"]>>[0];
type Construction = Parameters<NonNullable<VisitorObject["NewExpression"]>>[0];
type Callee = Call["callee"];

/** What a call asks Node's module loader for. */
export type Request = { kind: "loader" } | { kind: "module"; specifier: string | undefined };

/**
 * Tells what a call loads: a module by its name, or, with `createRequire`, a function that does.
 *
 * @param loaders - names of functions that load modules
 * @returns `undefined` for any other call
 */
export function requestOf(call: Call, loaders: ReadonlySet<string>): Request | undefined {
  const { callee } = call;
  if (makesLoader(call)) return { kind: "loader" };
  const loader = memberOf(callee, "resolve") ?? callee;
  if (!isImportMeta(loader) && !isLoader(loader, loaders)) return undefined;
  return { kind: "module", specifier: leadingText(call.arguments[0]) };
}

/**
 * The relative path of a file that an expression locates from its own: `new URL(path,
 * import.meta.url)`, or `join` of its folder and a path.
 */
export function locationOf(node: Call | Construction): string | undefined {
  const [first, second] = node.arguments;
  if (node.type === "NewExpression") {
    if (nameOf(node.callee) !== "URL" || !isOwnPlace(second, "url")) return undefined;
    return relative(leadingText(first));
  }
  const isPath = /^(join|resolve)$/.test(nameOf(node.callee) ?? "");
  return isPath && isOwnFolder(first) ? relative(joined(node)) : undefined;
}

/** The fixed path segments of a call's arguments after the first. */
function joined({ arguments: [, ...rest] }: Call): string {
  const texts = rest.map((argument) => leadingText(argument));
  const unknown = texts.indexOf(undefined);
  return texts.slice(0, unknown < 0 ? undefined : unknown).join("/");
}

function relative(path: string | undefined): string | undefined {
  if (path === undefined || /^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) return undefined;
  return /^\.\.?(\/|$)/.test(path) ? path : `./${path}`;
}

function isLoader(callee: Callee, loaders: ReadonlySet<string>): boolean {
  if (callee.type === "Identifier") return loaders.has(callee.name);
  return callee.type === "CallExpression" && makesLoader(callee);
}

/** Leaves out `createRequire(require.resolve("a"))`, which loads what `a` depends on. */
function makesLoader({ callee, arguments: [place] }: Call): boolean {
  if (nameOf(callee) !== "createRequire") return false;
  return place?.type !== "CallExpression" || nameOf(place.callee) !== "resolve";
}

function isImportMeta(node: object): boolean {
  return (node as { type: string }).type === "MetaProperty";
}

function isOwnPlace(node: object | undefined, property: "url" | "dirname" | "filename"): boolean {
  const object = node && memberOf(node as Callee, property);
  return object !== undefined && isImportMeta(object);
}

/** `import.meta.dirname`, and what older code writes for it. */
function isOwnFolder(node: object | undefined): boolean {
  const { type, name } = (node ?? {}) as { type?: string; name?: string };
  if (type === "Identifier") return name === "__dirname";
  if (type !== "CallExpression") return isOwnPlace(node, "dirname");
  const { callee, arguments: args } = node as Call;
  if (nameOf(callee) !== "dirname") return false;
  const [file] = args;
  if (file?.type !== "CallExpression") return isOwnPlace(file, "filename");
  return nameOf(file.callee) === "fileURLToPath" && isOwnPlace(file.arguments[0], "url");
}

/** `name` of `name` and of `anything.name`. */
function nameOf(callee: Callee): string | undefined {
  if (callee.type === "Identifier") return callee.name;
  const property = callee.type === "MemberExpression" ? callee.property : undefined;
  return property?.type === "Identifier" ? property.name : undefined;
}

/** `object` of `object.property`. */
function memberOf(callee: Callee, property: string): Callee | undefined {
  if (callee.type !== "MemberExpression" || nameOf(callee) !== property) return undefined;
  return callee.object as Callee;
}
