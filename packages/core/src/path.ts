/**
 * Puts parameters into a path template.
 *
 * @throws TypeError for one that is missing, or that would lead to another path: empty, `.`, `..`
 */
export function fillPath(template: string, parameters: object = {}): string {
  if (!template.includes("{")) return template;
  const values = parameters as Record<string, unknown>;
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? "");
    if (!/^\.{0,2}$/.test(value)) return encodeURIComponent(value);
    throw new TypeError(`path parameter ${name} must not be empty, "." or ".."`);
  });
}
