import { type Call, type Handler, queryValue, type Verdict } from "@carespec/mock-kit";
import { findByGuid, isGuid } from "./ids.ts";
import { refuseValue } from "./report-parameters.ts";
import type { Report } from "./resources.ts";

/**
 * The rows of a report, once its parameters fit. The vendor prints the six errors and their texts,
 * but not their order, nor the values in the texts' brackets: both are inferred. The rows do not
 * depend on the parameters.
 */
const getReport: Handler = async (call) => {
  const reportId = queryValue(call, "reportId") ?? "";
  if (!isGuid(reportId)) {
    const reason = "reportId is not a GUID";
    return { status: 400, example: "reportIdInvalid", rule: "reportIdInvalid", reason };
  }
  const report = await findByGuid(call.state.collection<Report>("reports"), reportId);
  if (!report) {
    const reason = "no report has this reportId";
    return { status: 404, example: "reportIdNotFound", rule: "reportIdNotFound", reason };
  }
  return (await refuseParameters(call, report)) ?? { body: report.Rows };
};

async function refuseParameters(call: Call, report: Report): Promise<Verdict | undefined> {
  const sent = Object.entries(call.query).filter(([name]) => !isReserved(name));
  const types = new Map(report.Parameters.map(({ Name, Type }) => [Name.toLowerCase(), Type]));
  const unknown = sent.find(([name]) => !types.has(name.toLowerCase()));
  if (unknown) return parameterUnknown(unknown[0]);
  for (const [name, value] of sent) {
    const type = types.get(name.toLowerCase()) ?? "Date";
    const refused = await refuseValue[type](call, String(value));
    if (refused) return { ...refused, at: `query/${name}` };
  }
  return undefined;
}

/** The report's id, and what is meant for the mock: `__code` and so on. */
function isReserved(name: string): boolean {
  return name.toLowerCase() === "reportid" || name.startsWith("__");
}

function parameterUnknown(name: string): Verdict {
  return {
    status: 400,
    example: "parameterUnknown",
    rule: "parameterUnknown",
    reason: "the report has no such parameter",
    at: `query/${name}`,
    body: { Message: `The [${name}] parameter is not a valid parameter` },
  };
}

/** The operations on reports. */
export const reports: Record<string, Handler> = { getReport };
