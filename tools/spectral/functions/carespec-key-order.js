// @ts-check
import { objectShapes, orderKeys } from "@carespec/document";
import { objectRule } from "./lib/object-rule.js";

/** Requires the keys of objects in one order, so that documents read alike; `npm run format` mends it. */
export default objectRule(
  /** @type {import("@carespec/document").ObjectKind[]} */ (Object.keys(objectShapes)),
  ({ kind, node }) => {
    const keys = Object.keys(node);
    const ordered = orderKeys(kind, keys);
    const wrong = keys.findIndex((key, index) => key !== ordered[index]);
    if (wrong < 0) return [];
    const message = `the keys are not in order: ${ordered[wrong]} comes before ${keys[wrong]}. Run \`npm run format\`.`;
    return [{ message, keys: [`${keys[wrong]}`] }];
  },
);
