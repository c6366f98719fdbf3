import {
  type Evidence,
  type EvidenceStatus,
  evidenceStatuses,
  isEvidence,
  type Node,
} from "@carespec/document";

/** How well a part is known, for a reader. */
export interface EvidenceView extends Partial<Omit<Evidence, "status">> {
  status: EvidenceStatus | "not stated";
  /** What the status means. */
  meaning: string;
  /** Which part of the document carries it, where it is not the part itself. */
  from?: string;
}

const MEANINGS: Record<EvidenceView["status"], string> = {
  documented: "The vendor prints it; the source says where.",
  partial: "The vendor shows it in part, for example in one sample.",
  inferred: "Carespec's own conclusion, not the vendor's word: confirm it before you rely on it.",
  "not stated": "The document does not say how well this is known: treat it as inferred.",
};

/** A part of a document that may carry evidence, and what it is called. */
export interface Carrier {
  node: Node;
  name: string;
}

/**
 * The evidence of a part: its own, else that of the nearest part around it. It is passed on as the
 * document states it, never better.
 *
 * @param carriers - the part itself, then what is around it, outwards
 */
export function evidenceOf([part, ...around]: Carrier[]): EvidenceView {
  const own = part?.node["x-evidence"];
  if (isEvidence(own)) return view(own);
  for (const { node, name } of around) {
    const evidence = node["x-evidence"];
    if (isEvidence(evidence)) return { ...view(evidence), from: name };
  }
  return { status: "not stated", meaning: MEANINGS["not stated"] };
}

/** The weakest evidence of several parts that each carry their own, such as a schema's operations. */
export function weakestEvidence(carriers: Carrier[]): EvidenceView {
  const all = carriers.map((carrier) => ({ ...evidenceOf([carrier]), from: carrier.name }));
  const [weakest] = all.sort((one, other) => rank(other) - rank(one));
  return weakest ?? evidenceOf([]);
}

function rank({ status }: EvidenceView): number {
  const at = evidenceStatuses.indexOf(status as EvidenceStatus);
  return at < 0 ? evidenceStatuses.length : at;
}

function view(evidence: Evidence): EvidenceView {
  const { status, source, section, checked, note } = evidence;
  return {
    status,
    meaning: MEANINGS[status],
    source,
    ...(section !== undefined && { section }),
    checked,
    ...(note !== undefined && { note }),
  };
}
