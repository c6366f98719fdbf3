import type { FindingKind } from "../compare/finding.ts";
import { allFindings, type Report, type ReportedFinding } from "./report.ts";

/** What each rule finds, as SARIF's viewers show it. */
const RULES: Record<FindingKind, string> = {
  type: "A value has another type than the document says",
  null: "A value is null where the document does not allow it",
  required: "Something that the document requires is missing",
  format: "A text is not in its documented format",
  enum: "A value is none of the documented ones",
  closed: "An object has a member that the document forbids",
  limit: "A value breaks a documented limit",
  shape: "A value fits none of the documented forms",
  operation: "A request fits no operation of the document",
  "refused-operation": "A request fits no operation of the document, and the server refused it too",
  status: "A status is not in the document",
  "media-type": "A body has another media type than the document lists",
  property: "A member is not in the document",
  "query-parameter": "A query parameter is not in the document",
  "request-header": "A request header is not in the document",
  "response-header": "A header of an answer is not in the document",
  body: "A body is there or empty, and the document says otherwise or nothing",
  "not-json": "A body of JSON cannot be read",
  credentials: "A request without the documented credentials succeeds",
};

/** A report as SARIF 2.1.0, for code scanning. */
export function sarifOf(report: Report): object {
  const found = [...allFindings(report, "contradicts"), ...allFindings(report, "unknown")];
  const ids = [...new Set(found.map(({ kind }) => kind))].toSorted();
  const rules = ids.map((id) => ({ id: `drift/${id}`, shortDescription: { text: RULES[id] } }));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "carespec-drift", rules } },
        results: found.map((finding) => resultOf(finding, report, ids.indexOf(finding.kind))),
        columnKind: "utf16CodeUnits",
      },
    ],
  };
}

function resultOf(finding: ReportedFinding, { file: traffic }: Report, ruleIndex: number): object {
  const { level, kind, place, text, count, first, file, line } = finding;
  return {
    ruleId: `drift/${kind}`,
    ruleIndex,
    level: level === "contradicts" ? "error" : "note",
    message: { text: `${place} ${text} (${traffic}, request ${first})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          region: { startLine: line },
        },
      },
    ],
    occurrenceCount: count,
  };
}
