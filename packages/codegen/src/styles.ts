import { isNode, type OpenApiDocument, type Parameter } from "@carespec/document";
import { isCompound } from "./shapes.ts";

/** The code that writes a parameter, and the functions of core that it calls. */
export interface StyleCode {
  code: string;
  uses: string[];
}

/** How a parameter is written; `undefined` for OpenAPI's defaults of its place. */
export function styleOf(document: OpenApiDocument, parameter: Parameter): StyleCode | undefined {
  const style = plainStyle(document, parameter);
  return parameter.in === "query" && parameter.allowReserved === true ? reserved(style) : style;
}

/** The same style, with reserved characters as they are. */
export function reserved(style: StyleCode | undefined): StyleCode {
  const code = `/* @__PURE__ */ reserved(${style?.code ?? ""})`;
  return { code, uses: ["reserved", ...(style?.uses ?? [])] };
}

function plainStyle(document: OpenApiDocument, parameter: Parameter): StyleCode | undefined {
  const { in: place, content } = parameter;
  if (isNode(content)) {
    const isJson = Object.keys(content).some((type) => /[/+]json\b/i.test(type));
    return isJson ? { code: "jsonParameter", uses: ["jsonParameter"] } : undefined;
  }
  const isInForm = place === "query" || place === "cookie";
  const style = String(parameter.style ?? (isInForm ? "form" : "simple"));
  const { explode = style === "form" || style === "cookie" } = parameter;
  if (style === "cookie") return call("plainCookie", explode);
  if (isInForm) return queryStyle(style, explode);
  if (style === "label" || style === "matrix") {
    return { code: `/* @__PURE__ */ ${style}(${explode})`, uses: [style] };
  }
  if (place === "header" && !explode) return undefined;
  return isCompound(document, parameter.schema) ? call("simple", explode) : undefined;
}

/** How a value of a query or a form is written. */
export function queryStyle(style: string, explode: boolean): StyleCode | undefined {
  if (style === "deepObject") return { code: "deepObject", uses: ["deepObject"] };
  if (explode) return undefined;
  const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style] ?? ",";
  return { code: `/* @__PURE__ */ delimited(${JSON.stringify(separator)})`, uses: ["delimited"] };
}

function call(name: string, explode: boolean): StyleCode {
  return { code: `/* @__PURE__ */ ${name}(${explode})`, uses: [name] };
}
