import { credentialLines, type VendorListing } from "@carespec/mock";
import { type BrokenDocument, formatProblem } from "@carespec/specs";

/** What the terminal shows once all is served: addresses, credentials, how to steer and to stop. */
export function renderBanner(
  url: string,
  vendors: VendorListing[],
  broken: BrokenDocument[] = [],
): string {
  const blocks = vendors.map(({ name, title, baseUrl, credentials }) => {
    const isOld = broken.some(({ problem }) => problem.vendor === name);
    const mark = isOld ? " (broken: the last good version is served)" : "";
    return `\n  ${title}${mark}\n    mock: ${baseUrl}\n${credentialLines({ credentials })}`;
  });
  return `
Carespec is ready.

  Console ${url}/ (live journal, answers, faults, clock, data, coverage)
  Docs    ${url}/docs/
  Control ${url}/__mock/openapi.json (faults, clock, data; X-Mock-Session keeps tests apart)
${blocks.join("")}
Ctrl-C stops.
${renderBroken(broken)}`;
}

/** The causes, last and alone. */
export function renderBroken(broken: BrokenDocument[]): string {
  const lines = broken.map(({ problem, hasLastGood }) => {
    const served = hasLastGood ? "its last good version is served" : "it is left out";
    return `\n${problem.vendor} is broken, ${served}:\n${formatProblem(problem)}\n`;
  });
  return lines.join("");
}
