/** Whether a token is the one that accepting the terms gave: its claims say so. */
export function isUpgraded(token: string): boolean {
  const claims = token.split(".")[1] ?? "";
  try {
    const parsed = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    return parsed.legal_documents_status === "APPROVED";
  } catch {
    return false;
  }
}
