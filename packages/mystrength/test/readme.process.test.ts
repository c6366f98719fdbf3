import { describeReadme } from "@carespec/conformance/describe-readme";

describeReadme("mystrength", import.meta.url);
