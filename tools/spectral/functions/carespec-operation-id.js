// @ts-check
import { createRulesetFunction } from "@stoplight/spectral-core";

/**
 * Requires `listUsers`, `getUserByExternalId`: a verb from the `verbs` option, then a capitalized
 * noun. Client methods, documentation links and mock journals all carry this name.
 */
export default createRulesetFunction(
  {
    input: { type: "string" },
    options: {
      type: "object",
      properties: {
        verbs: { type: "array", items: { type: "string", pattern: "^[a-z]+$" }, minItems: 1 },
      },
      required: ["verbs"],
      additionalProperties: false,
    },
  },
  /** @type {import("@stoplight/spectral-core").RulesetFunction<string, { verbs: string[] }>} */
  function carespecOperationId(operationId, { verbs }) {
    const id = `operationId "${operationId}"`;
    if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
      return [
        {
          message: `${id} is not camelCase: write a verb and a noun in letters and digits, such as listUsers.`,
        },
      ];
    }
    const verb = operationId.match(/^[a-z0-9]+/)?.[0] ?? "";
    if (!verbs.includes(verb)) {
      return [
        {
          message: `${id} starts with "${verb}", which is not a house verb: use one of ${verbs.join(", ")}.`,
        },
      ];
    }
    if (verb === operationId) {
      return [
        { message: `${id} is a verb without a noun: say what it acts on, such as ${verb}Users.` },
      ];
    }
    return [];
  },
);
