import type { CalledOperation, Failure } from "./failure.ts";
import { VendorError } from "./vendor-error.ts";

/** No complete answer came: no connection, a name that does not resolve, a broken connection. */
export class NetworkError extends VendorError<undefined, undefined> {
  override name = "NetworkError";
  /** Why, as the platform says it: `ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`; browsers do not say it. */
  declare readonly code: string | undefined;

  constructor(call: CalledOperation, { cause }: Pick<Failure, "cause">) {
    const code = codeOf(cause);
    // The message of some platforms holds the address, and so the query.
    const key = String(Object(cause).message).includes("://") ? "thrown" : "cause";
    super(call, { what: `no complete answer${code ? `: ${code}` : ""}`, [key]: cause });
    this.code = code;
  }
}

/** The code of the innermost cause that has one. */
function codeOf(error: unknown): string | undefined {
  if (!error) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  // A DOMException has numbers.
  return codeOf(cause) ?? (/^[A-Z_][A-Z_\d]*$/.test(String(code)) ? String(code) : undefined);
}
