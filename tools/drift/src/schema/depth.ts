/** Deeper values are not compared: schemas that contain themselves would be followed as deep. */
const DEEPEST = 200;

/** Whether a value is nested too deeply to be compared. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each) =>
      typeof each === "object" && each !== null
        ? Object.values(each).filter((inner) => typeof inner === "object" && inner !== null)
        : [],
    );
  }
  return false;
}
