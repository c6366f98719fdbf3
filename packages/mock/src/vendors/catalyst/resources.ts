import { exampleValues } from "../../examples.ts";
import { pathParameters } from "../../path-parameters.ts";
import type { Rule } from "../../prism/mock-component.ts";
import type { OpenApiDocument } from "../../types.ts";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** 404 for ids that no example of the document shows, and the reports' own errors. */
export function knownResources(document: OpenApiDocument): Rule {
  const externalIds = exampleValues(document, "ExternalId");
  const known = {
    userId: guids(document, "UserId"),
    studentId: guids(document, "StudentId", "studentId"),
    groupId: guids(document, "GroupId"),
  };

  const reports = guids(document, "reportId");

  return ({ operation, request }) => {
    if (operation.iid === "getReport") {
      return reportError(request.url.query ?? {}, reports, known.studentId);
    }
    for (const [name, value] of Object.entries(pathParameters(operation.path, request.url.path))) {
      const ids = known[name as keyof typeof known];
      const id = value.replace(/^DF\./i, "");
      if (ids && !ids.has(id.toLowerCase()) && !externalIds.has(id)) {
        return { status: 404, reason: `no example of the document has a ${name} like this` };
      }
    }
    return undefined;
  };
}

function reportError(
  query: Record<string, string | string[]>,
  reports: Set<string>,
  students: Set<string>,
) {
  const { reportId, studentId } = query;
  if (!GUID.test(String(reportId))) {
    return { status: 400, example: "reportIdInvalid", reason: "reportId is not a GUID" };
  }
  if (!reports.has(String(reportId).toLowerCase())) {
    return { status: 404, example: "reportIdNotFound", reason: "no report has this reportId" };
  }
  if (studentId !== undefined && !students.has(String(studentId).toLowerCase())) {
    return { status: 404, example: "studentNotFound", reason: "no student has this StudentId" };
  }
  return undefined;
}

function guids(document: OpenApiDocument, ...names: string[]): Set<string> {
  return new Set([...exampleValues(document, ...names)].map((guid) => guid.toLowerCase()));
}
