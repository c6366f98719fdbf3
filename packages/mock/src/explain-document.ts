/** What Prism's parser throws; `code` and `source` come with syntax errors and references only. */
export interface DocumentError extends Error {
  code?: string;
  source?: string;
}

/** Why a document cannot be served, in one line. */
export function explainDocument(file: string, error: DocumentError): string {
  const { code, source, message } = error;
  if (code === "EPARSER") {
    const detail = message.replaceAll(`Error parsing ${source}: `, "").replace(/:\s*$/, "");
    return `${source} cannot be parsed: ${oneLine(detail)}`;
  }
  if (code?.endsWith("RESOLVER") && source === file) {
    return `cannot fetch the document ${file}: check the address`;
  }
  if (code) return `${file} has a $ref that leads nowhere: ${oneLine(message)}`;
  const reason = error instanceof SyntaxError ? "it does not hold an object" : oneLine(message);
  return `${file} is not a usable API document (OpenAPI 2, 3.0, 3.1 or Postman): ${reason}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
