/**
 * Running the script that renders pages with a local boto3.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The same file for the sources and for what is compiled from them. */
const script = fileURLToPath(new URL('../../generator/sync/render-pages.py', import.meta.url))

/** Characters that are kept of what a script prints: a list of services has some thousand. */
const maxOutput = 1024 * 1024

/** How a script came to its end. */
export interface ScriptEnd {
  /** The JSON object of the last line on stdout; undefined where there was none. */
  readonly answer: Readonly<Record<string, unknown>> | undefined
  /** `done` with the exit code 0; `missing` where there is no such command; `hung` where it was ended after the time it has. */
  readonly reason: 'done' | 'failed' | 'missing' | 'hung'
  /** Why it failed, in one line: the last one that it printed, or its exit code. */
  readonly detail: string
}

/**
 * Runs the script to its end.
 *
 * @param python - the interpreter's command
 * @param args - the script's arguments
 * @param timeoutMs - milliseconds after which it is ended
 */
export function runScript(python: string, args: readonly string[], timeoutMs: number): Promise<ScriptEnd> {
  return new Promise((resolve) => {
    // The script ends with its stdin, so that it does not outlive this process, however that ends.
    const child = spawn(python, [script, ...args], { env: makeEnvironment(), windowsHide: true })
    let [output, errors] = ['', '']
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      // what the command has started may hold the pipes open; nobody waits for that
      for (const stream of child.stdio) stream?.destroy()
      end('hung', `it did not end within ${timeoutMs / 1000} s`)
    }, timeoutMs)
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-maxOutput)))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-maxOutput)))
    child.stdin.on('error', () => undefined)
    const end = (reason: ScriptEnd['reason'], detail: string): void => {
      clearTimeout(timer)
      resolve({ answer: parseAnswer(output), reason, detail })
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      end(error.code === 'ENOENT' ? 'missing' : 'failed', error.message)
    })
    child.on('close', (code, signal) => {
      if (code === 0) end('done', '')
      else end('failed', takeLastLine(errors) ?? (signal === null ? `exit code ${code}` : `ended by ${signal}`))
    })
  })
}

/** Nothing of the user's AWS settings; the same order of sets in every run. */
function makeEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:AWS|BOTO)_/i.test(name))
  return { ...Object.fromEntries(kept), PYTHONHASHSEED: '0', PYTHONUTF8: '1' }
}

function parseAnswer(output: string): ScriptEnd['answer'] {
  try {
    const value: unknown = JSON.parse(takeLastLine(output) ?? '')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function takeLastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1)?.trim() || undefined
}
