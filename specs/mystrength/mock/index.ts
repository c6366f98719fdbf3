import type { ErrorBody, VendorPlugin } from "@carespec/mock-kit";
import { collections } from "./collections.ts";
import { data } from "./data.ts";
import { guard } from "./guard.ts";
import { operations } from "./operations.ts";

// E-mail and password are the samples that the vendor prints; the secret is RFC 6238's test vector.
const credentials = {
  email: "partner_svc_account@partner.com",
  password: "AC0mpl3XP@$$Wor6",
  totpSecret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
};

/** In the shape of the document's errors, which is inferred. */
const errorBody: ErrorBody = ({ message }) => ({ message });

/**
 * The vendor prints that access takes two factors, that requests carry `x-session-token`, and what
 * `since`, `sinceDate`, `page` and `limit` mean. All else here is inferred: operations, statuses,
 * errors, lifetimes of tokens.
 */
const mystrength: VendorPlugin = {
  credentials,
  collections,
  data,
  create: () => ({ guard, operations: operations(credentials), errorBody, repeatable: true }),
};

export default mystrength;
