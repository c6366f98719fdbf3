// @ts-check
import { isNode } from "@carespec/document";

/**
 * The schemas of an operation's successful JSON answers, with the keys that lead there.
 *
 * @param {Record<string, unknown>} operation resolved
 * @param {RegExp} [statuses]
 * @returns {{ schema: Record<string, unknown>, keys: string[] }[]}
 */
export function answerSchemas({ responses }, statuses = /^2/) {
  return Object.entries(isNode(responses) ? responses : {})
    .filter(([status]) => statuses.test(status))
    .flatMap(([status, response]) => {
      const content = isNode(response) && isNode(response.content) ? response.content : {};
      return Object.entries(content).flatMap(([type, media]) =>
        /[/+]json\b/.test(type) && isNode(media) && isNode(media.schema)
          ? [{ schema: media.schema, keys: ["responses", status, "content", type, "schema"] }]
          : [],
      );
    });
}
