import { Writable } from 'node:stream'
import { runProgram } from '../../generator/cli/program.js'

/** What a command printed and ended with. Times are `0.00 s`. */
export interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in this process, as on a pipe. */
export function runCommand(cwd: string, ...args: string[]): Promise<Outcome> {
  return runCommandIn(cwd, {}, ...args)
}

/** Runs a command in this process, as on a pipe, in an environment. */
export async function runCommandIn(cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const open = (name: 'stdout' | 'stderr'): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk)
        done()
      },
    })
  const signal = new AbortController().signal
  const exitCode = await runProgram(args, { cwd, env, signal, stdout: open('stdout'), stderr: open('stderr') })
  const steady = (text: string): string => text.replaceAll(/\d+\.\d\d s$/gm, '0.00 s')
  return { exitCode, stdout: steady(written.stdout), stderr: steady(written.stderr) }
}
