/**
 * The memory that a process and its descendants hold.
 *
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs'

/** The most memory that was held at once, in bytes. */
export interface PeakMemory {
  /** By one process. */
  readonly process: number
  /** By all together. Pages that processes share count once for each, so this is an upper bound. */
  readonly sum: number
}

/** How often memory is looked at, in milliseconds. Peaks of one process are the kernel's own, so none is missed unless the process is short-lived. */
const interval = 100

/**
 * Watches the memory of this process's descendants.
 *
 * @returns a function that ends the watch and gives the peak; undefined where there is no `/proc` to read it from
 */
export function watchMemory(): () => PeakMemory | undefined {
  let peak: PeakMemory | undefined
  const sample = (): void => {
    const held = readDescendants(process.pid)
    if (held.length === 0) return
    const sum = held.reduce((total, { now }) => total + now, 0)
    const most = Math.max(...held.map(({ peak }) => peak))
    peak = { process: Math.max(peak?.process ?? 0, most), sum: Math.max(peak?.sum ?? 0, sum, most) }
  }
  const timer = setInterval(sample, interval)
  return () => {
    clearInterval(timer)
    return peak
  }
}

interface HeldMemory {
  readonly pid: number
  readonly parent: number
  /** Resident bytes at the moment. */
  readonly now: number
  /** The most resident bytes that the process ever had. */
  readonly peak: number
}

function readDescendants(root: number): readonly HeldMemory[] {
  const children = new Map<number, HeldMemory[]>()
  for (const held of readProcesses()) {
    const siblings = children.get(held.parent)
    if (siblings) siblings.push(held)
    else children.set(held.parent, [held])
  }
  const found: HeldMemory[] = []
  const waiting = [root]
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    for (const child of children.get(pid) ?? []) {
      found.push(child)
      waiting.push(child.pid)
    }
  }
  return found
}

function readProcesses(): readonly HeldMemory[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)))
  } catch {
    return []
  }
}

/** One process; none where it ended between the listing and the look. */
function readProcess(pid: number): readonly HeldMemory[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const read = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return [{ pid, parent: read('PPid'), now: read('VmRSS') * 1024, peak: read('VmHWM') * 1024 }]
  } catch {
    return []
  }
}
