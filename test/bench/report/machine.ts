/**
 * The machine that measures.
 *
 * @module
 */
import { cpus, loadavg, totalmem, type } from 'node:os'

/** Whatever changes figures and is not of the project. */
export interface Machine {
  readonly processor: string
  readonly processors: number
  /** Bytes. */
  readonly memory: number
  readonly system: string
  readonly node: string
  /** Processes that wanted a processor in the last minute, on average, before anything was measured. */
  readonly load: number
}

/** Reads what the system says of itself now. */
export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown processor',
    processors: cpus().length,
    memory: totalmem(),
    system: `${type()} ${process.arch}`,
    node: process.version,
    load: loadavg()[0]!,
  }
}

/** Prints a machine in one line. */
export function printMachine({ processor, processors, memory, system, node, load }: Machine): string {
  const parts = [`${processors} × ${processor}`, `${(memory / 1e9).toFixed(0)} GB`, system, `Node.js ${node}`]
  return `${parts.join(', ')}, load ${load.toFixed(1)}`
}
