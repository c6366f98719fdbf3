import type { AnswerShape, ParityHalf, ParityResult } from "@carespec/document";

/**
 * Compares what the flows saw on the mock and at the vendor.
 *
 * @returns by operationId, of the operations that both have answered
 */
export function compareHalves(mock: ParityHalf, vendor: ParityHalf): Record<string, ParityResult> {
  const names = Object.keys(mock.answers).filter((name) => vendor.answers[name]);
  return Object.fromEntries(
    names.map((name) => {
      const differences = [
        ...compareAnswers(mock.answers[name] ?? {}, vendor.answers[name] ?? {}),
        ...comparePages(name, mock, vendor),
      ];
      return [name, { result: differences.length === 0 ? "same" : "differs", differences }];
    }),
  );
}

type Answers = ParityHalf["answers"][string];

function compareAnswers(mock: Answers, vendor: Answers): string[] {
  const statuses = [...new Set([...Object.keys(mock), ...Object.keys(vendor)])].sort();
  return statuses.flatMap((status) => {
    const ours = mock[status];
    const theirs = vendor[status];
    if (!ours) return [`status ${status} only at the vendor`];
    if (!theirs) return [`status ${status} only on the mock`];
    return compareAnswer(ours, theirs).map((difference) => `${status}: ${difference}`);
  });
}

function compareAnswer(mock: AnswerShape, vendor: AnswerShape): string[] {
  if (mock.mediaType !== vendor.mediaType) {
    return [`media type ${both(mock.mediaType ?? "none", vendor.mediaType ?? "none")}`];
  }
  const headers = new Set([...mock.headers, ...vendor.headers]);
  const differing = [...headers].sort().flatMap((name) => {
    if (!mock.headers.includes(name)) return [`header \`${name}\` only at the vendor`];
    return vendor.headers.includes(name) ? [] : [`header \`${name}\` only on the mock`];
  });
  return [...differing, ...compareBodies(mock.body ?? {}, vendor.body ?? {})];
}

type Body = Record<string, string>;

function compareBodies(mock: Body, vendor: Body): string[] {
  const differences: string[] = [];
  const settled: string[] = [];
  for (const place of [...new Set([...Object.keys(mock), ...Object.keys(vendor)])].sort()) {
    // Below a place that one side lacks, or that holds nothing there, everything is missing.
    if (settled.some((above) => place.startsWith(`${above}/`))) continue;
    const name = place === "" ? "the body" : `\`${place}\``;
    const ours = mock[place];
    const theirs = vendor[place];
    if (ours === theirs) continue;
    if (ours === undefined) differences.push(`${name} only at the vendor`);
    else if (theirs === undefined) differences.push(`${name} only on the mock`);
    else differences.push(`${name} is ${both(ours, theirs)}`);
    if (!holds(ours) || !holds(theirs) || outer(ours) !== outer(theirs)) settled.push(place);
  }
  return differences;
}

/** Whether something is below a place of these kinds. */
function holds(kinds = ""): boolean {
  return outer(kinds) !== "";
}

/** Which kinds of these have something below them. */
function outer(kinds = ""): string {
  const names = kinds.replace(" ?", "").split("|");
  return names.filter((kind) => kind === "list" || kind === "object").join("|");
}

function both(mock: string, vendor: string): string {
  return `\`${vendor}\` at the vendor, \`${mock}\` on the mock`;
}

function comparePages(name: string, mock: ParityHalf, vendor: ParityHalf): string[] {
  return Object.keys(mock.pages).flatMap((workflowId) => {
    const ours = mock.pages[workflowId]?.[name];
    const theirs = vendor.pages[workflowId]?.[name];
    if (!ours || !theirs || ours.join() === theirs.join()) return [];
    return [`pages of ${workflowId}: ${both(ours.join(", "), theirs.join(", "))}`];
  });
}
