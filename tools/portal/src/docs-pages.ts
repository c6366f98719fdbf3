import { mockOrigin } from "@carespec/docs/mock-url";

/** A host that needs no escaping, neither in HTML nor in a script, JSON or YAML. */
const PLAIN_HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/**
 * Puts the address of the mock under which the portal is reached into a page of the docs or
 * another of their texts, since the build can only name the default port.
 */
export function nameMock(text: string, host = ""): string {
  return PLAIN_HOST.test(host) ? text.replaceAll(mockOrigin, `http://${host}`) : text;
}
