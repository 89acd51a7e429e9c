/**
 * Whole processes, and what the system says that they took.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** A program with its arguments. */
export interface Command {
  /** The program and its arguments. No shell reads them. */
  readonly line: readonly string[]
  /** Folder that it starts in. */
  readonly cwd: string
  /** Talks to the process while it runs; without it, its input is empty and its output is collected. */
  readonly talk?: (streams: { readonly input: Writable; readonly output: Readable }) => Promise<string>
}

/** What a process took, with all that it started. Seconds. */
export interface Cost {
  /** Time of processors in the program. */
  readonly user: number
  /** Time of processors in the system, for the program. */
  readonly system: number
  /** From start to end. */
  readonly wall: number
  /** What the process wrote to its standard output, or what the talk gave. */
  readonly output: string
}

/**
 * Runs a process. Node.js knows no times of its children, so bash takes them; with them it takes those of their children.
 *
 * @throws if the process cannot be started or does not end with 0, with what it wrote
 */
export async function runMeasured({ line, cwd, talk }: Command): Promise<Cost> {
  const script = `TIMEFORMAT='%3U %3S %3R'; { time "$@" 2>&4; } 2>&3`
  const child = spawn('bash', ['-c', script, 'bench', ...line], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe', 'pipe'],
  })
  const [input, output, , times, errors] = child.stdio as [Writable, Readable, null, Readable, Readable]
  if (!talk) input.end()
  const [written, timesText, errorText, [code, signal]] = await Promise.all([
    talk ? talk({ input, output }).finally(() => input.end()) : text(output),
    text(times),
    text(errors),
    once(child, 'close') as Promise<[number | null, string | null]>,
  ])
  if (code !== 0) throw new Error(`${line.join(' ')}: ended with ${code ?? signal}\n${written}${errorText}`)
  const [user, system, wall] = timesText.trim().split(' ').map(Number) as [number, number, number]
  return { user, system, wall, output: written }
}
