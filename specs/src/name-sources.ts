import { dirname } from "node:path";
import { isEvidence, type Node, readSources, sourcesOf, visit } from "@carespec/document";

/** Where Redocly is in a document, as far as we ask. */
interface Context {
  location: { source: { absoluteRef: string } };
}

/**
 * A decorator of `redocly bundle`: replaces the ids of sources in every `x-evidence` with their
 * addresses, since a bundle travels without `sources.yaml`. An id that is in no such file stays.
 */
export function nameSources() {
  return {
    Root: {
      leave(root: Node, { location }: Context): void {
        const sources = readSources(dirname(location.source.absoluteRef)) ?? [];
        const addresses = new Map(sources.map(({ id, address }) => [id, address]));
        visit(root, (node) => {
          const evidence = node["x-evidence"];
          if (!isEvidence(evidence)) return;
          const named = sourcesOf(evidence).map((id) => addresses.get(id) ?? id);
          evidence.source = named.length > 1 ? named : (named[0] ?? "");
        });
      },
    },
  };
}
