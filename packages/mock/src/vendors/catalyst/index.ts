import type { VendorPlugin } from "../../vendor.ts";
import { rules } from "./rules.ts";

// Catalyst prints no sample credentials; these are GUID-shaped and evidently not real.
const credentials = {
  organizationId: "00000000-0000-4000-8000-000000000001",
  token: "00000000-0000-4000-8000-000000000002",
};

const catalyst: VendorPlugin = {
  credentials,
  rules: (document) => rules(document, credentials),
};

export default catalyst;
