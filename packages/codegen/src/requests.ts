/**
 * Writes `requests.ts`: the request types of all methods, which a package exports, so that its
 * users' declarations can name them.
 *
 * @param client - the content of `client.ts`
 */
export function generateRequests(client: string): string {
  const names = [
    ...client.matchAll(/^export (?:interface|type) ([\w$\u0080-\u{10ffff}]+Request) /gmu),
  ].map(([, name]) => name);
  if (names.length === 0) return "export {};\n";
  return `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./client.ts";\n`;
}
