// @ts-check
import { dirname } from "node:path";
import { nearest } from "@carespec/command";
import {
  evidenceStatuses,
  isEvidence,
  readSources,
  SOURCES_FILE,
  sourcesOf,
} from "@carespec/document";
import { evidenceOf } from "./lib/evidence.js";
import { placedObjects, reportAt } from "./lib/placed-objects.js";

/** @typedef {import("@carespec/document").Source} Source */

/**
 * Holds every `x-evidence` against the `sources.yaml` beside the document. Its sources must be listed
 * there, and its status may not be better than the best of them can give. A listed source must be
 * named by some evidence. A document without such a file gives addresses and no ids.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecSources(_value, _options, context) {
  const root = context.document.source;
  if (!root) return [];
  const registry = read(dirname(root));
  if (typeof registry === "string") return [{ message: registry }];
  const sources = registry ?? [];
  const used = new Set();
  const findings = [...placedObjects(context)].flatMap((object) =>
    evidenceOf(object.node).flatMap(({ evidence, keys }) => {
      if (!isEvidence(evidence)) return []; // the matter of another rule
      for (const source of sourcesOf(evidence)) used.add(source);
      const [key, message] = problemOf(evidence, sources, registry !== undefined) ?? [];
      return message ? [reportAt(context, object, message, [...keys, key])] : [];
    }),
  );
  const unused = sources.filter(({ id }) => !used.has(id));
  return [
    ...findings,
    ...unused.map(({ id }) => ({
      message: `${SOURCES_FILE} lists ${id}, which no evidence names: name it, or remove it.`,
    })),
  ];
}

/**
 * The sources beside a document, or what is wrong with their file.
 *
 * @param {string} folder
 * @returns {Source[] | string | undefined}
 */
function read(folder) {
  try {
    return readSources(folder);
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}

/**
 * What is wrong, and at which key.
 *
 * @param {import("@carespec/document").Evidence} evidence
 * @param {Source[]} sources
 * @param {boolean} isListed whether the document has a list of sources
 * @returns {[key: string, message: string] | undefined}
 */
function problemOf(evidence, sources, isListed) {
  const named = sourcesOf(evidence);
  if (!isListed) {
    const id = named.find((source) => !/^https?:|^seeds\//.test(source));
    if (id === undefined) return undefined;
    return [
      "source",
      `the document has no ${SOURCES_FILE} that lists "${id}": add it, or write the address.`,
    ];
  }
  const unknown = named.find((source) => !sources.some(({ id }) => id === source));
  if (unknown !== undefined) return ["source", unknownSource(unknown, sources)];
  const cited = sources.filter(({ id }) => named.includes(id));
  const ranks = cited.map(({ ceiling }) => evidenceStatuses.indexOf(ceiling));
  const best = evidenceStatuses[Math.min(...ranks)];
  if (!best || evidenceStatuses.indexOf(evidence.status) >= evidenceStatuses.indexOf(best)) {
    return undefined;
  }
  const what = `${named.join(" and ")} can make a statement ${best} at best, not ${evidence.status}`;
  return ["status", `${what}: write ${best}, or name the source that says more.`];
}

/**
 * @param {string} name
 * @param {Source[]} sources
 */
function unknownSource(name, sources) {
  const same = sources.find(({ address }) => address === name);
  if (same) return `write ${same.id}, the id of this address in ${SOURCES_FILE}.`;
  const near = nearest(
    name,
    sources.map(({ id }) => id),
  );
  const hint = near
    ? `did you mean ${near}?`
    : `it lists ${sources.map(({ id }) => id).join(", ")}.`;
  return `"${name}" is not a source of ${SOURCES_FILE}: ${hint}`;
}
