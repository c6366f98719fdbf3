export { listVendors, repositoryRoot, type VendorEntry } from "./vendors.ts";
