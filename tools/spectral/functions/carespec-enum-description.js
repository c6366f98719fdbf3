// @ts-check
import { isDescribedAround } from "./lib/described.js";
import { objectRule } from "./lib/object-rule.js";

/**
 * Requires a description of every enum, at the schema or at the property or parameter that has it: the
 * values alone do not say what choosing one does.
 */
export default objectRule(["schema"], (object, { document, documentInventory }) => {
  if (!Array.isArray(object.node.enum)) return [];
  const file =
    object.source === document.source
      ? document.data
      : documentInventory.referencedDocuments[object.source]?.data;
  if (isDescribedAround(object, file)) return [];
  const message = "this enum has no description: say what is chosen and what the values mean.";
  return [{ message, keys: ["enum"] }];
});
