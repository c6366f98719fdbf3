/** Headers of the connection and of the body's coding: what a document says of them would break an answer. */
const OWN =
  /^(connection|content-encoding|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/** Whether the transport alone decides this header of an answer. It replaces a `Content-Length` besides. */
export function isOwnHeader(name: string): boolean {
  return OWN.test(name);
}
