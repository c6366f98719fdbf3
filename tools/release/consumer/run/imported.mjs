import * as catalyst from "@carespec/catalyst";
import * as healthily from "@carespec/healthily";
import * as mystrength from "@carespec/mystrength";
import { callEveryVendor } from "./calls.js";

const vendors = JSON.parse(process.argv[2]);
console.log(JSON.stringify(await callEveryVendor({ catalyst, healthily, mystrength }, vendors)));
