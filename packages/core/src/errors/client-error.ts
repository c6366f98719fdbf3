import { VendorError } from "./vendor-error.ts";

/** The vendor refuses the request with a 4xx status that has no class of its own, for example 405 or 408. */
export class ClientError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "ClientError";
}
