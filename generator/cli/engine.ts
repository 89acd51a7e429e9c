/**
 * How eagerly the engine compiles.
 *
 * @module
 */
import { setFlagsFromString } from 'node:v8'

/** The last V8 of which it is known that it has the flag; another one would complain of it on the standard error. */
const lastKnownEngine = 13

/** Units of V8's own count of executed code: some five times its default. */
const budget = 600_000

/**
 * Lets the engine wait longer before it compiles a function for speed. A run takes a second or two and goes through code that is long rather than hot: by default a third of its processor time is spent on
 * compiling what is hardly used afterwards (measured: one page of SageMaker changed, 2.25 and 1.6 s). Where much is generated, hot code is still compiled, a moment later. It is for the command alone: the library
 * leaves the process as it is.
 */
export function delayCompilation(): void {
  if (Number.parseInt(process.versions.v8, 10) <= lastKnownEngine) setFlagsFromString(`--interrupt-budget=${budget}`)
}
