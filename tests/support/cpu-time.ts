/** Starts a stopwatch of processor milliseconds, which do not depend on what else the machine is doing. */
export function startCpuTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
}
