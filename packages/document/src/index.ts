export { loadVendorFacts } from "./load-vendor-facts.ts";
export type {
  CallInput,
  ClientFacts,
  DemoCredentials,
  DemoListing,
  FirstCall,
  HeaderValues,
  VendorFacts,
} from "./vendor-facts.ts";
export { listVendors, repositoryRoot, type VendorEntry } from "./vendors.ts";
