import * as catalyst from "@carespec/catalyst";
import * as healthily from "@carespec/healthily";
import * as mystrength from "@carespec/mystrength";
import { callEveryVendor } from "./calls.js";

/** Called by the test that opens the page. */
globalThis.run = (vendors) => callEveryVendor({ catalyst, healthily, mystrength }, vendors);
