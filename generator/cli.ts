#!/usr/bin/env node
/**
 * The `shapewright` command: joins the process with the command line.
 *
 * @module
 */
import { compileLess } from './run/compile-less.js'
import { exitCodes } from './cli/exit-codes.js'

const interrupt = new AbortController()

/** Writing is one piece that no signal can part, so there is nothing to clean up here: either it is done, or it has not begun. */
function endInterrupted(): void {
  interrupt.abort()
  process.stderr.write(`${process.stderr.isTTY ? '\u001b[?25h\n' : ''}shapewright: interrupted\n`)
  process.exit(exitCodes.interrupted)
}

/** A reader that has seen enough (`| head`) is no failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.done)
  throw error
}

process.once('SIGINT', endInterrupted)
process.once('SIGTERM', endInterrupted)
process.stdout.on('error', ignoreClosedPipe)
process.stderr.on('error', ignoreClosedPipe)

try {
  compileLess()
  const { runProgram } = await import('./cli/program.js')
  const { stdout, stderr, env } = process
  process.exitCode = await runProgram(process.argv.slice(2), {
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    signal: interrupt.signal,
  })
} catch (error) {
  process.exitCode = exitCodes.failed
  const reason = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0]}` : String(error)
  process.stderr.write(`shapewright: This is a mistake of the generator: ${reason}\n`)
  if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  else
    process.stderr.write(
      '  Please report it with the pages and the command. DEBUG=shapewright shows where it happened.\n',
    )
}
