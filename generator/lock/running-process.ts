/**
 * Whether a process is running, and since when.
 *
 * @module
 */
import { readFileSync } from 'node:fs'

/**
 * Whether a process is running. Signal 0 only asks; a process of another user counts.
 *
 * @param pid - its id; what is no id gives false
 */
export function isProcessRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * When a process started, so that one that has the number of a dead one is not taken for it: field 22 of `/proc/<pid>/stat` (proc(5)), counted behind the name, which may hold anything.
 *
 * @param pid - its id
 * @returns ticks since the machine started; undefined where nobody tells: there is no such process, or no `/proc`
 */
export function readProcessStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
