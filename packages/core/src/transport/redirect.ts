import { RedirectError } from "../errors/redirect-error.ts";
import type { Call } from "./call.ts";

/** How many redirects a call follows. */
const MOST_HOPS = 5;

/** Whether an answer sends the call elsewhere. A browser hides where: an opaque redirect. */
export function isRedirect({ status, type }: Response): boolean {
  return /^30[12378]$/.test(`${status}`) || type === "opaqueredirect";
}

/**
 * The address that a redirect leads to. Only what reads is repeated there, and only at the origin
 * that was asked, or at its host by https.
 *
 * @param from - address of the redirected request
 * @param hops - redirects that the call has followed
 * @throws RedirectError for every other one
 */
export function followRedirect(call: Call, response: Response, from: string, hops: number): string {
  const location = response.headers.get("location");
  const target = location && URL.canParse(location, from) ? new URL(location, from) : undefined;
  const { origin, hostname } = new URL(from);
  // Whoever puts credentials into the address leads elsewhere; platforms refuse to send them, too.
  const isOwn = [origin, `https://${hostname}`].some((own) => target?.href.startsWith(`${own}/`));
  const mayFollow = /^(GET|HEAD)$/.test(call.method) && hops < MOST_HOPS;
  if (target && isOwn && mayFollow) return target.href;
  throw new RedirectError(call, response, target?.origin);
}
