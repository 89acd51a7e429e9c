/**
 * What a command prints, and where: results on stdout; messages and progress on stderr; with `--json` one document on stdout and nothing else.
 *
 * @module
 */
import type { MessageCounts, MessageRecord } from '../messages/record.js'
import type { RenderOptions } from '../messages/render.js'
import { renderCounts } from '../messages/render-counts.js'
import { detectRenderOptions } from '../messages/terminal.js'
import { safeText } from '../messages/safe-text.js'

/** How much is printed. */
export interface ConsoleOptions {
  /** Only errors and what is stale. */
  readonly silent: boolean
  /** One JSON document. */
  readonly json: boolean
  /** Info messages, too. */
  readonly verbose: boolean
}

/** Streams that a command writes to; `process` is one. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: NodeJS.ProcessEnv
}

/** The one place that prints. */
export class Console {
  readonly #render: RenderOptions

  constructor(
    readonly streams: Streams,
    readonly options: ConsoleOptions,
  ) {
    this.#render = detectRenderOptions(streams.stderr, streams.env)
  }

  /** Whether a progress bar can be drawn. */
  get hasTerminal(): boolean {
    return this.streams.stderr.isTTY === true && !this.options.silent && !this.options.json
  }

  /** Prints messages that were asked for: errors always, infos with `--verbose`. The help of a rule is printed with its first message only. */
  async messages(messages: readonly MessageRecord[]): Promise<void> {
    const { silent, json, verbose } = this.options
    const shown = messages.filter(
      ({ severity }) => severity === 'error' || (!silent && (severity === 'warning' || verbose)),
    )
    if (json || shown.length === 0) return
    const { renderMessage } = await import('../messages/render.js')
    const helped = new Set<string>()
    for (const message of shown) {
      const { help: _help, ...rest } = message
      this.#error(renderMessage(helped.has(message.rule) ? rest : message, this.#render))
      helped.add(message.rule)
    }
  }

  /** Prints how many messages there are, and how to see those that were left out. */
  describeCounts(counts: MessageCounts): string {
    const hint = counts.info > 0 && !this.options.verbose ? ' (--verbose shows info)' : ''
    return renderCounts(counts) + hint
  }

  /** Prints a line about what goes on. */
  note(line: string): void {
    if (!this.options.silent && !this.options.json) this.#error(line)
  }

  /** Prints a line of the result. */
  result(line: string): void {
    if (!this.options.silent && !this.options.json) this.streams.stdout.write(`${line}\n`)
  }

  /** Prints a line of the result that `--silent` does not hold back. */
  finding(line: string): void {
    if (!this.options.json) this.streams.stdout.write(`${line}\n`)
  }

  /** Prints why a command cannot be carried out. */
  failure(message: string, help?: string): void {
    if (this.options.json) return
    this.#error(`shapewright: ${safeText(message)}`)
    if (help !== undefined) this.#error(`  ${safeText(help)}`)
  }

  /** Prints the JSON document, with `--json`. */
  document(value: object): void {
    if (this.options.json) this.streams.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)
  }

  #error(line: string): void {
    this.streams.stderr.write(`${line}\n`)
  }
}
