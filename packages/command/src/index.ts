export { githubCommand } from "./github-command.ts";
export { makeFolder } from "./make-folder.ts";
export { nearest } from "./nearest.ts";
export { type EndReason, onEnd } from "./on-end.ts";
export { createOutput, type Output, type OutputOptions, surviveErrors } from "./output.ts";
export { readArguments, UsageRequest } from "./read-arguments.ts";
export { runCommand } from "./run-command.ts";
export { isUserError, UserError } from "./user-error.ts";
