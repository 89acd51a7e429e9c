/**
 * Runs something and gives the time that the processor spent on it, in milliseconds: how long that takes by the clock depends on what else the machine does.
 *
 * @param task - works in this thread alone
 */
export function measureProcessorTime(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
