export { nearest } from "./nearest.ts";
export { runCommand } from "./run-command.ts";
export { isUserError, UserError } from "./user-error.ts";
