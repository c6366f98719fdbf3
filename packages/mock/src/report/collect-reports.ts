import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "../coverage/coverage.ts";
import { fetchReport } from "./fetch-report.ts";
import { readReportFile } from "./report-file.ts";

/** The coverage that mocks have left in a folder. */
interface Collected {
  reports: Coverage[];
  /** The addresses of mocks that have neither left their coverage nor answer. */
  lost: string[];
}

/** Reads what closed mocks have left in a folder, and asks those that still listen. */
export async function collectReports(folder: string): Promise<Collected> {
  const files = filesIn(folder);
  const reports = files.filter((file) => file.endsWith(".json")).map(readReportFile);
  const lost: string[] = [];
  for (const file of files.filter((each) => each.endsWith(".url"))) {
    const url = readFileSync(file, "utf8");
    const token = process.env.CARESPEC_MOCK_CONTROL_TOKEN;
    try {
      reports.push(await fetchReport(url, { token }));
    } catch {
      lost.push(url);
    }
  }
  return { reports, lost };
}

/** Removes what closed mocks have left; those that listen still count. */
export function emptyFolder(folder: string): void {
  for (const file of filesIn(folder)) if (file.endsWith(".json")) rmSync(file, { force: true });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
