import { describeBodies } from "../../../packages/mock/test/support/describe-bodies.ts";

describeBodies("healthily", {
  without400: ["POST /step-back", "POST /login"],
  takesBody: "POST /chat",
  keepsBody: "POST /analytics/feedback",
});
