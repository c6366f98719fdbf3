import { ascii } from "@carespec/mock-kit";
import { DisconnectsClientError, ErrorReply, SocketClosedUnexpectedlyError } from "@redis/client";

/** Redis has not answered in time. */
export class NoAnswer extends Error {
  override name = "NoAnswer";

  constructor(waitedMs: number) {
    super(`no answer within ${waitedMs / 1_000} seconds`);
  }
}

/** Waits for an answer, but no longer than `waitMs`; then rejects with {@link NoAnswer}. */
export function withinMs<Reply>(waitMs: number, answer: Promise<Reply>): Promise<Reply> {
  return new Promise((resolve, reject) => {
    // If this process was busy meanwhile, the answer may be in the socket, which is read first.
    const late = () => setImmediate(() => reject(new NoAnswer(waitMs)));
    const timer = setTimeout(late, waitMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Why Redis could not be asked, in a few words of ASCII. */
export function reasonOf(error: unknown): string {
  if (error instanceof ErrorReply) {
    // Redis adds the script's name, which tells a user nothing.
    return `Redis says "${firstLine(error.message).replace(/ script: .*/, "")}"`;
  }
  if (error instanceof DisconnectsClientError || error instanceof SocketClosedUnexpectedlyError) {
    return "the connection was lost";
  }
  const { code = "", message } = innermost(error);
  return REASONS[code] ?? firstLine(message || code || "unknown error");
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was lost",
  EPIPE: "the connection was lost",
  ENOTFOUND: "the host does not exist",
  EAI_AGAIN: "the host name cannot be resolved now",
  EHOSTUNREACH: "the host cannot be reached",
};

/** A name with several addresses fails with an error for each. */
function innermost(error: unknown): NodeJS.ErrnoException {
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  return error instanceof Error ? error : new Error(String(error));
}

function firstLine(text: string): string {
  return ascii(text.trim().split(/[\r\n]/, 1)[0] ?? "");
}
