import { describeReadme } from "@carespec/conformance/describe-readme";

describeReadme("healthily", import.meta.url);
