import type { VendorPlugin } from "../../vendor.ts";
import { rules } from "./rules.ts";

// E-mail and password are the samples that the vendor prints; the secret is RFC 6238's test vector.
const credentials = {
  email: "partner_svc_account@partner.com",
  password: "AC0mpl3XP@$$Wor6",
  totpSecret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
};

const mystrength: VendorPlugin = {
  credentials,
  rules: (document) => rules(document, credentials),
};

export default mystrength;
