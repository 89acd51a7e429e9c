/**
 * What the stream that messages go to can show.
 *
 * @module
 */
import type { RenderOptions } from './render.js'

/** The parts of a stream that decide; `process.stderr` is one. */
export interface MessageStream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Columns where the stream has none: a pipe, a file. */
const defaultWidth = 120

/**
 * Decides on colours and width. `FORCE_COLOR` (anything but `0` and `false`) turns colours on, then `NO_COLOR` (anything but empty) off, then a terminal that is
 * not `dumb` has them (force-color.org, no-color.org).
 */
export function detectRenderOptions(stream: MessageStream, env: NodeJS.ProcessEnv): RenderOptions {
  return { width: stream.isTTY && stream.columns ? stream.columns : defaultWidth, color: detectColor(stream, env) }
}

function detectColor(stream: MessageStream, env: NodeJS.ProcessEnv): boolean {
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (env['NO_COLOR']) return false
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}
