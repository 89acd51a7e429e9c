/**
 * Killing a process at random moments, again and again.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { compileSources } from '../compile/compiled-sources.js'

/** What is killed, and what must hold afterwards. */
export interface KillOptions {
  /** A source, from the root of the project, that works on and on. It prints something when it is ready, begins when it reads something, and prints `done` after each round of its work. */
  readonly script: string
  readonly args: readonly string[]
  /** How often it is started and killed. */
  readonly kills: number
  /** What the script prints when it begins to write, where it does: every other kill comes within {@link writingMs} after that. */
  readonly writing?: string
  /** Throws where something does not hold. */
  check(kill: number): void | Promise<void>
}

/** Milliseconds that writing takes, roughly; what is killed later is killed in its next round. */
const writingMs = 20

/**
 * Starts a process, kills it (SIGKILL) and checks what it left, as often as is asked. It is killed within its first two rounds or so, at a random moment: how long a round takes on this machine shows as
 * it goes.
 */
export async function killAgainAndAgain(options: KillOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shapewright-kill-'))
  try {
    const pathOf = await compileSources(folder)
    await killScript({ ...options, script: pathOf(options.script) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param options - `script` is the absolute path of the compiled file */
async function killScript({ script, args, kills, writing, check }: KillOptions): Promise<void> {
  let next = startScript(script, args)
  let withinMs = 200
  for (let kill = 0; kill < kills; kill++) {
    const child = next
    await waitUntilReady(child)
    const closed = once(child, 'close')
    const started = performance.now()
    const done = waitForText(child, 'done').then(() => performance.now() - started)
    const begun = writing === undefined ? undefined : waitForText(child, writing)
    child.stdin!.write('go')
    if (begun && kill % 2 === 1) {
      await Promise.race([begun, closed])
      await setTimeout(Math.random() * writingMs)
    } else await setTimeout(Math.random() * withinMs)
    child.kill('SIGKILL')
    const roundMs = await Promise.race([done, Promise.resolve(undefined)])
    // an end of a round that was not seen lies further off
    withinMs = roundMs === undefined ? withinMs * 1.1 : (withinMs + 2 * roundMs) / 2
    const [code] = (await closed) as [number | null]
    if (code !== null) throw new Error(`The process ended by itself, with exit code ${code}`)
    // The next process gets ready while this one's remains are looked at; it begins when it is told to.
    if (kill + 1 < kills) next = startScript(script, args)
    await check(kill)
  }
}

function startScript(script: string, args: readonly string[]): ChildProcess {
  const stdio = ['pipe', 'pipe', 'inherit'] as const
  return spawn(process.execPath, [script, ...args], { stdio: [...stdio] })
}

/** Waits until a process has printed a text. */
function waitForText({ stdout }: ChildProcess, text: string): Promise<void> {
  let printed = ''
  return new Promise((resolve) => {
    stdout!.on('data', (chunk) => {
      printed += String(chunk)
      if (printed.includes(text)) resolve()
    })
  })
}

async function waitUntilReady(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close').then(([code]) => {
    throw new Error(`The process ended by itself, with exit code ${String(code)}`)
  })
  // once it is ready, its end is looked at elsewhere
  ended.catch(() => undefined)
  await Promise.race([once(child.stdout!, 'data'), ended])
}
