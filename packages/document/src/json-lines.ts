/** Media types of one JSON value after another, with or without parameters. */
const JSON_LINES = /[/.+-](jsonl|nd-?json|json-seq|jsonlines|json-lines|stream\+json)\s*(;|$)/i;

/** Whether a media type is that of one JSON value after another, such as `application/x-ndjson`. */
export function isJsonLines(mediaType: string): boolean {
  return JSON_LINES.test(mediaType);
}
