/**
 * What `JSON.parse` says of bad JSON, without the excerpt that it quotes: bodies hold secrets, and
 * this goes into headers, logs and the journal.
 */
export function withoutExcerpt(message: string): string {
  return (
    message.replace(/(, |^)(\.\.\.)?"[\s\S]*is not valid JSON$/, "") || "it begins as no JSON does"
  );
}
