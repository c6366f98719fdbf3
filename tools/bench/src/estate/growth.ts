/** A cold build of an estate of some vendors. */
export interface ColdBuild {
  /** How many vendors were added. */
  vendors: number;
  seconds: number;
  cpuSeconds: number;
  /** The share of the machine's processor time that nobody used meanwhile. */
  idle: number;
}

/**
 * The power of the number of vendors with which time grows: 1 where twice as many take twice as long.
 * What a build takes without any of them, the first one's time, is no part of it.
 *
 * @returns the slope of the straight line that lies nearest to the logarithms; `NaN` for fewer than
 *   two builds that took longer than the first
 */
export function growthOf(builds: readonly ColdBuild[], time: "seconds" | "cpuSeconds"): number {
  const base = builds.find(({ vendors }) => vendors === 0)?.[time] ?? 0;
  const points = builds
    .filter((build) => build.vendors > 0 && build[time] > base)
    .map((build) => [Math.log(build.vendors), Math.log(build[time] - base)] as const);
  if (points.length < 2) return Number.NaN;
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const run = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return rise / run;
}
