/**
 * Killing a process at random moments, again and again.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** What is killed, and what must hold afterwards. */
export interface KillOptions {
  /** A TypeScript file that works on and on; it prints something when it has begun. */
  readonly script: string
  readonly args: readonly string[]
  /** How often it is started and killed. */
  readonly kills: number
  /** Milliseconds after its beginning within which it is killed. */
  readonly withinMs: number
  /** Throws where something does not hold. */
  check(kill: number): void | Promise<void>
}

/** Starts a process, kills it (SIGKILL) and checks what it left, as often as is asked. */
export async function killAgainAndAgain({ script, args, kills, withinMs, check }: KillOptions): Promise<void> {
  let next = startScript(script, args)
  for (let kill = 0; kill < kills; kill++) {
    const child = next
    await waitUntilReady(child)
    child.stdin!.write('go')
    await setTimeout(Math.random() * withinMs)
    child.kill('SIGKILL')
    await once(child, 'close')
    // The next process gets ready while this one's remains are looked at; it begins when it is told to.
    if (kill + 1 < kills) next = startScript(script, args)
    await check(kill)
  }
}

/** Where a process is started, so that it finds what it imports. */
const root = fileURLToPath(new URL('../../', import.meta.url))

function startScript(script: string, args: readonly string[]): ChildProcess {
  const stdio = ['pipe', 'pipe', 'inherit'] as const
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: root, stdio: [...stdio] })
}

async function waitUntilReady(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close').then(([code]) => {
    throw new Error(`The process ended by itself, with exit code ${String(code)}`)
  })
  // once it is ready, its end is looked at elsewhere
  ended.catch(() => undefined)
  await Promise.race([once(child.stdout!, 'data'), ended])
}
