import { UserError } from "@carespec/command";
import { MOCK_HEADERS } from "../mock-headers.ts";

/** Longest wait for a running mock. */
const PATIENCE_MS = 30_000;

/** A running mock, and the session that is meant. */
export interface RemoteSession {
  /** Where it listens, for example `http://127.0.0.1:4010`. */
  url: string;
  session: string;
  /** Its control token, if it has one. */
  token?: string | undefined;
}

/** What to ask for: the route below `/__mock/`, with a query. */
export interface ControlQuestion {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  route: string;
  query?: Readonly<Record<string, string | number | undefined>> | undefined;
  body?: unknown;
}

/**
 * Asks the control API of a running mock; resolves with the answer's JSON.
 *
 * @throws UserError where no mock answers, or it refuses, with its own words
 */
export async function askControl<Answer>(
  { url, session, token }: RemoteSession,
  { method = "GET", route, query = {}, body }: ControlQuestion,
): Promise<Answer> {
  const address = new URL(`${url}/__mock/${route}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  const headers = {
    [MOCK_HEADERS.session]: session,
    ...(token && { [MOCK_HEADERS.controlToken]: token }),
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const sent = body === undefined ? null : JSON.stringify(body);
  let answer: { status: number; text: string };
  try {
    const response = await fetch(address, { method, headers, body: sent, signal });
    answer = { status: response.status, text: await response.text() };
  } catch {
    throw new UserError(`no mock answers at ${url}: start it, or give another url`);
  }
  const { status, text } = answer;
  if (status < 300) return (text === "" ? undefined : JSON.parse(text)) as Answer;
  throw new UserError(detailOf(text) ?? `${url} answers ${status}: give the address of a mock`);
}

function detailOf(text: string): string | undefined {
  try {
    const { detail } = JSON.parse(text) as { detail?: unknown };
    return typeof detail === "string" ? detail : undefined;
  } catch {
    return undefined;
  }
}
