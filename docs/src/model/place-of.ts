import { follow, type Method, methods, type Node, toPointer, visit } from "@carespec/document";
import { anchorPart } from "./anchor.ts";
import { schemaAnchor } from "./schema-anchor.ts";
import type { SitePage, SiteVendor } from "./site-vendor.ts";

/** Where the site shows a part of a document. */
export interface SitePlace {
  /** The operation, schema or other component, for example `List users`. */
  subject: string;
  /** Method and path, where the subject is an operation. */
  call?: string;
  /** The part of it, for example `answer 422`; empty where it is the whole. */
  part: string;
  /** From the top of the site, with an anchor where the page has one for the part. */
  href: string;
}

const COMPONENTS: Record<string, string> = {
  responses: "Answer",
  parameters: "Parameter",
  requestBodies: "Body",
  headers: "Header",
  examples: "Example",
};

/**
 * Finds the page and the anchor of a part of a vendor's document. A shared component without a page
 * is found where it is used first; what the site shows nowhere leads to the vendor's first page.
 *
 * @param keys - keys of the JSON pointer
 */
export function placeOf(
  vendor: SiteVendor,
  keys: readonly string[],
  passed: readonly string[] = [],
): SitePlace {
  const [top, first = "", second = "", ...rest] = keys;
  if (top === "servers") {
    const url = vendor.document.servers?.[Number(first)]?.url ?? "";
    return { subject: `Host ${url}`, part: "", href: `${vendor.href}#hosts` };
  }
  if (top === "paths") return placeInPath(vendor, first, second, rest);
  if (top === "components") {
    return placeOfComponent(vendor, { kind: first, name: second, rest, passed });
  }
  return { subject: vendor.title, part: keys.join(" "), href: vendor.href };
}

function placeInPath(vendor: SiteVendor, path: string, key: string, rest: string[]): SitePlace {
  const ofPath = vendor.operations.filter((each) => each.path === path);
  const isMethod = methods.some((method) => method === key);
  const page = isMethod ? ofPath.find(({ method }) => method === (key as Method)) : ofPath[0];
  if (!page) return { subject: path, part: key, href: vendor.href };
  const [holder, inner] = isMethod ? [page.operation, rest] : [page.pathItem, [key, ...rest]];
  const { anchor, part } = placeInOperation(vendor, holder, inner);
  return {
    subject: page.operation.summary ?? page.operation.operationId,
    call: `${page.method.toUpperCase()} ${page.path}`,
    part,
    href: `${page.href}${anchor && `#${anchor}`}`,
  };
}

function placeInOperation(
  { document }: SiteVendor,
  { parameters }: Pick<SitePage["pathItem"], "parameters">,
  [kind, name = "", ...rest]: string[],
): { anchor: string; part: string } {
  if (kind === "x-pagination") return { anchor: "", part: "pages" };
  if (kind === "requestBody") return { anchor: inBody("body", [name, ...rest]), part: "body" };
  if (kind === "parameters") {
    const written = (parameters ?? [])[Number(name)] as Node | undefined;
    const isReference = typeof written?.$ref === "string";
    const own = isReference ? follow(document, String(written?.$ref)).node : written;
    const parameter = String(own?.name);
    return { anchor: `param.${anchorPart(parameter)}`, part: `parameter ${parameter}` };
  }
  if (kind === "responses") {
    const [inner, header = ""] = rest;
    if (inner === "headers") {
      return { anchor: `${name}.header.${anchorPart(header)}`, part: `header ${header}` };
    }
    const what = rest.includes("examples") ? `example of answer ${name}` : `answer ${name}`;
    return { anchor: inBody(name, rest), part: inner === "content" ? `${what}, body` : what };
  }
  return { anchor: "", part: kind === undefined ? "" : [kind, name, ...rest].join(" ") };
}

function inBody(anchor: string, keys: string[]): string {
  const at = keys.indexOf("schema");
  return at < 0 ? anchor : schemaAnchor(anchor, keys.slice(at + 1));
}

interface Component {
  kind: string;
  name: string;
  rest: string[];
  passed: readonly string[];
}

function placeOfComponent(vendor: SiteVendor, { kind, name, rest, passed }: Component): SitePlace {
  if (kind === "securitySchemes") {
    return { subject: `Credential ${name}`, part: "", href: `${vendor.href}#${name}` };
  }
  if (kind === "schemas") {
    const page = vendor.schemas.find((each) => each.name === name);
    const anchor = schemaAnchor(name, rest);
    const part = anchor === name ? "" : `member ${anchor.slice(name.length + 1)}`;
    const href = page ? `${page.href}${part && `#${anchor}`}` : vendor.href;
    return { subject: `Schema ${name}`, part, href };
  }
  const pointer = toPointer(["components", kind, name]);
  const use = passed.includes(pointer) ? undefined : firstUse(vendor.document, pointer);
  const subject = `${COMPONENTS[kind] ?? kind} ${name}`;
  if (!use) return { subject, part: "", href: vendor.href };
  const { href, part } = placeOf(vendor, [...use, ...rest], [...passed, pointer]);
  return { subject, part, href };
}

/** Of each document, where each component is used first: looked up once, since many parts ask. */
const firstUses = new WeakMap<object, Map<string, readonly string[]>>();

function firstUse(document: object, pointer: string): readonly string[] | undefined {
  const uses = firstUses.get(document) ?? allFirstUses(document);
  firstUses.set(document, uses);
  return uses.get(pointer);
}

function allFirstUses(document: object): Map<string, readonly string[]> {
  const uses = new Map<string, readonly string[]>();
  visit(document, ({ $ref }, keys) => {
    if (typeof $ref === "string" && !uses.has($ref)) uses.set($ref, keys);
  });
  return uses;
}
