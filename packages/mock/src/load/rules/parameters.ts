import { isNode } from "@carespec/document";
import type { Rule } from "./rule.ts";

/** Parameters that Prism routes past: nothing that is sent as one of them is refused. */
export const parameterRule: Rule = ({ node, kind, place }, { tell }) => {
  if (kind !== "parameter") return;
  if (node.in === "cookie") {
    tell("not checked", place(), "cookies are not checked, nor whether a required one is sent");
  } else if (node.in !== "querystring" && isNode(node.content)) {
    tell("not checked", place("content"), "a parameter with content is taken as any text");
  }
};
