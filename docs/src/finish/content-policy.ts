import { createHash } from "node:crypto";

/**
 * Adds the policy that keeps a page from loading or reaching anything but its own origin. Scripts
 * in the page are allowed by their hashes, whole files by their origin.
 */
export function addContentPolicy(html: string): string {
  const hashes = new Set(
    [
      ...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/)[^>]*>([\s\S]*?)<\/script>/g),
    ].map(([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`),
  );
  const policy = [
    "default-src 'none'",
    // WebAssembly of the search.
    `script-src 'self' 'wasm-unsafe-eval' ${[...hashes].join(" ")}`.trim(),
    // The highlighter colours by attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
