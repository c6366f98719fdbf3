/**
 * A guard or handler that threw, does not finish or returned something unusable. The message names it;
 * `cause` is what it threw.
 */
export class PluginFailure extends Error {
  override name = "PluginFailure";
}
