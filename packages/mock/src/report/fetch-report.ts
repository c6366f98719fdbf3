import { UserError } from "@carespec/command";
import type { Coverage } from "../coverage/coverage.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import { readReport } from "./report-file.ts";

/** Longest wait for a running mock. */
const PATIENCE_MS = 30_000;

/** What to ask a running mock for. */
export interface FetchOptions {
  session?: string | undefined;
  /** Its control token, if it has one. */
  token?: string | undefined;
}

/**
 * Gets the report of a running mock.
 *
 * @throws UserError where nothing answers there, or something else than a mock
 */
export async function fetchReport(
  url: string,
  { session, token }: FetchOptions = {},
): Promise<Coverage> {
  const address = addressOf(url, session);
  const headers: Record<string, string> = token ? { [MOCK_HEADERS.controlToken]: token } : {};
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let answer: { status: number; text: string };
  try {
    const response = await fetch(address, { headers, signal });
    answer = { status: response.status, text: await response.text() };
  } catch {
    throw new UserError(`no mock answers at ${url}: start it, or give its address with --url`);
  }
  if (answer.status !== 200) throw new UserError(refusal(url, answer));
  return readReport(`what ${url} answers`, answer.text);
}

function addressOf(url: string, session: string | undefined): URL {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (!base || !/^https?:$/.test(base.protocol)) {
    throw new UserError(`"${url}" is not a mock's address: give one like http://127.0.0.1:4010`);
  }
  const address = new URL(`${base.pathname.replace(/\/+$/, "")}/__mock/coverage`, base);
  if (session !== undefined) address.searchParams.set("session", session);
  return address;
}

function refusal(url: string, { status, text }: { status: number; text: string }): string {
  const detail = detailOf(text);
  if (status === 401 || status === 403) {
    return `the mock at ${url} refuses (${detail ?? status}): give its token with --control-token`;
  }
  if (detail === undefined) return `${url} answers ${status}: give the address of a mock`;
  return `the mock at ${url} refuses: ${detail}`;
}

function detailOf(text: string): string | undefined {
  try {
    const { detail } = JSON.parse(text) as { detail?: unknown };
    return typeof detail === "string" ? detail : undefined;
  } catch {
    return undefined;
  }
}
