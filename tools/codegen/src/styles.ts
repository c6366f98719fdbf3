import type { Parameter } from "@carespec/document";

/** The code that writes a parameter, and the functions of core that it calls. */
export interface StyleCode {
  code: string;
  uses: string;
}

/** How a path or query parameter is written; `undefined` for OpenAPI's defaults of scalar values. */
export function styleOf(parameter: Parameter): StyleCode | undefined {
  const { in: place, style = place === "path" ? "simple" : "form" } = parameter;
  const { explode = style === "form" } = parameter;
  if (place === "query") return queryStyle(String(style), explode);
  if (place !== "path") return undefined;
  if (style === "label" || style === "matrix") {
    return { code: `/* @__PURE__ */ ${style}(${explode})`, uses: style };
  }
  const { type } = parameter.schema ?? {};
  const isCompound = [type].flat().some((one) => one === "array" || one === "object");
  return isCompound ? { code: `/* @__PURE__ */ simple(${explode})`, uses: "simple" } : undefined;
}

function queryStyle(style: string, explode: boolean): StyleCode | undefined {
  if (style === "deepObject") return { code: "deepObject", uses: "deepObject" };
  if (explode) return undefined;
  const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style] ?? ",";
  return { code: `/* @__PURE__ */ delimited(${JSON.stringify(separator)})`, uses: "delimited" };
}
