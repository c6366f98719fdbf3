import { createContext, Script } from "node:vm";

/** How long one text may take, in milliseconds; all other requests wait meanwhile. */
const LIMIT_MS = 250;

const scope = createContext({ expression: /^/, text: "" }) as { expression: RegExp; text: string };
const script = new Script("expression.test(text)");

/**
 * An expression that only JavaScript's own engine can take, and that may need longer than the world
 * lasts. A text for which it needs longer than {@link LIMIT_MS} does not match.
 */
export class GuardedPattern {
  readonly #expression: RegExp;

  constructor(expression: RegExp) {
    this.#expression = expression;
  }

  test(text: string): boolean {
    scope.expression = this.#expression;
    scope.text = text;
    try {
      return script.runInContext(scope, { timeout: LIMIT_MS }) as boolean;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
      throw error;
    } finally {
      scope.text = "";
    }
  }

  toString(): string {
    return this.#expression.toString();
  }
}
