/**
 * How eagerly V8 compiles: a run lasts seconds, and code that is optimised near its end was optimised for nothing.
 *
 * Measured on the 510 pages of sagemaker, processor time of all threads: Node.js 20 4.5 s → 3.3 s, Node.js 22 3.9 s → 3.0 s. Node.js 24 gains nothing. What Node.js 22 can
 * keep of compiled code (`module.enableCompileCache`) was measured, too, and saves nothing here.
 *
 * @module
 */
import { setFlagsFromString } from 'node:v8'

/** By V8's major version, the flag that puts its optimising compiler off. V8 prints an unknown flag as an error, so that no other version is told anything. */
const flags: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=600000',
  12: '--invocation-count-for-turbofan=12000',
}

/** Puts optimising off. To be called before the stages are loaded. */
export function compileLess(): void {
  const flag = flags[process.versions.v8.split('.', 1)[0]!]
  if (flag !== undefined) setFlagsFromString(flag)
}
