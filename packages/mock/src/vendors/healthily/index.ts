import type { VendorPlugin } from "../../vendor.ts";
import { rules } from "./rules.ts";

// The samples that the vendor prints on its page "Authenticating".
const credentials = {
  partnerId: "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt",
  secret: "imPG3xd94D18xLksG80LRFpLKERDpfdt",
  apiKey: "GrNh3vPVdckgA9mCHxdmaSM2ucaywMZ9HbRJ1qTa",
};

const healthily: VendorPlugin = {
  credentials,
  rules: (document) => rules(document, credentials),
};

export default healthily;
