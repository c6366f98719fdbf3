import type { ErrorBody, VendorPlugin } from "@carespec/mock-kit";
import { collections } from "./collections.ts";
import { credentials } from "./credentials.ts";
import { data } from "./data.ts";
import { guard } from "./guard.ts";
import { operations } from "./operations.ts";

/** In the shape of the document's errors, which is inferred. */
const errorBody: ErrorBody = ({ message }) => ({ error: message });

/**
 * The vendor prints the two grades of token, the form of questions and reports, and scenarios whose
 * requests this mock leads to the asserted reports. All refusals are inferred.
 */
const healthily: VendorPlugin = {
  credentials,
  collections,
  data,
  create: () => ({ guard, operations, errorBody, repeatable: true }),
};

export default healthily;
