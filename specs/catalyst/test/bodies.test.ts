import { describeBodies } from "../../../packages/mock/test/support/describe-bodies.ts";

const USER = "/api/users/2647b5ca-950b-4060-838e-f6c3b846b551";

describeBodies("catalyst", {
  without400: [`DELETE ${USER}`, `POST ${USER}`],
  takesBody: "POST /api/users",
});
