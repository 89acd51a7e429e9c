/**
 * Imports in the samples of the package's `README.md`.
 *
 * @module
 */
import type { EmitContext, ModuleSymbol } from '../plan/context.js'
import { printString } from '../print/literal.js'

/** Writes the import of symbols from the package, by the names that its entry gives them, ascending. */
export function printImport(context: EmitContext, ...symbols: readonly ModuleSymbol[]): string {
  const names = symbols.map(({ alias, name }) => alias ?? name).sort()
  return `import { ${names.join(', ')} } from ${printString(context.options.packageName)}`
}
