/**
 * A function that a package exports for a shape: one call of the runtime.
 *
 * @module
 */
import { type List, callText, printText, surroundText } from './text-layout.js'

/** How a function is declared. */
interface Signature {
  readonly name: string
  /** `value: unknown`, in order. */
  readonly parameters: readonly string[]
  /** What it gives: a type, or an assertion. */
  readonly result: string
}

/**
 * Writes a function.
 *
 * @param comment - its first sentence
 * @param call - its only statement
 */
export function printFunction(comment: string, { name, parameters, result }: Signature, call: List): string {
  const signature = surroundText('', callText(`export function ${name}`, parameters), `: ${result} {`)
  return [`/** ${comment} */`, printText(signature, 0), `  ${printText(call, 2)}`, '}'].join('\n')
}
