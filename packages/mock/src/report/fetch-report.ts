import { UserError } from "@carespec/command";
import type { Coverage } from "../coverage/coverage.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import { askAddress } from "../remote/ask-address.ts";
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
export async function fetchReport(url: string, options: FetchOptions = {}): Promise<Coverage> {
  const { session } = options;
  const query = session === undefined ? "" : `?${new URLSearchParams({ session })}`;
  return readReport(`what ${url} answers`, await fetchControl(url, `coverage${query}`, options));
}

/**
 * Gets the requests that a running mock refused and that nobody expected, of all sessions or of one.
 *
 * @throws UserError as {@link fetchReport} does
 */
export async function fetchUnexpected(
  url: string,
  options: FetchOptions = {},
): Promise<JournalEntry[]> {
  const path = options.session === undefined ? "unexpected?all=true" : "unexpected";
  const { requests } = JSON.parse(await fetchControl(url, path, options)) as {
    requests: JournalEntry[];
  };
  return requests;
}

/**
 * Gets what a running mock's control answers at a path.
 *
 * @throws UserError where nothing answers there, or something else than a mock
 */
export async function fetchControl(
  url: string,
  path: string,
  { session, token }: FetchOptions = {},
): Promise<string> {
  const headers: Record<string, string> = {
    ...(token ? { [MOCK_HEADERS.controlToken]: token } : {}),
    ...(session === undefined ? {} : { [MOCK_HEADERS.session]: session }),
  };
  const answer = await askAddress({ url, path, headers, patienceMs: PATIENCE_MS });
  if (answer.status !== 200) throw new UserError(refusal(url, answer));
  return answer.text;
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
