/**
 * Earlier names of shapes: everything that a shape exports, under the names that it had before.
 *
 * @module
 */
import type { Shape } from '../model/index.js'
import type { EmitContext } from './context.js'
import { formsOf } from './form.js'
import { printAlias } from './guard/text-layout.js'
import { type ModuleSymbol, SourceModule } from './source-module.js'

/** The module of earlier names. It imports from the modules of shapes; only the entry imports from it. */
export const deprecatedModule = 'deprecated.ts'

/** Columns of a line, as the formatter has it. */
const width = 120

/** An earlier name of something that a shape exports. */
export interface DeprecatedName {
  readonly name: string
  /** What it is a name of. */
  readonly target: ModuleSymbol
  readonly isTypeOnly: boolean
}

/** Lists the earlier names that a package exports: alias by alias, of each the types before the values. */
export function listDeprecatedNames(context: EmitContext): readonly DeprecatedName[] {
  return (context.model.aliases ?? []).flatMap(({ name, shape }) => listNames(context, name, context.shape(shape)))
}

/** Writes the module of earlier names; none where no shape has one. Each constant says its type: guards narrow under their earlier names, too. */
export function emitDeprecated(context: EmitContext): readonly SourceModule[] {
  const names = listDeprecatedNames(context)
  if (names.length === 0) return []
  const module = new SourceModule(deprecatedModule)
  for (const { name, target, isTypeOnly } of names) {
    const current = isTypeOnly ? module.type(target) : module.value(target)
    const comment = `/** @deprecated Renamed to {@link ${current}}. */`
    module.add(`${comment}\n${isTypeOnly ? printAlias(name, current) : printConstant(name, current)}`)
  }
  return [module]
}

/** A constant is no call: a bundler leaves it out where nobody uses it. */
function printConstant(name: string, current: string): string {
  const declared = `export const ${name}: typeof ${current} =`
  return `${declared}${declared.length + 1 + current.length <= width ? ' ' : '\n  '}${current}`
}

function listNames(context: EmitContext, alias: string, shape: Shape): readonly DeprecatedName[] {
  if (shape.kind !== 'structure' && shape.kind !== 'string')
    return [{ name: alias, target: context.typeSymbol(shape, 'request'), isTypeOnly: true }]
  const { names } = context
  const { own, output } = names.aliases.get(alias)!
  const found = new Map<string, DeprecatedName>()
  // Both forms may be of one type, which has one JSON form; it has one earlier name, then.
  const add = (name: string | undefined, target: ModuleSymbol, isTypeOnly: boolean): void => {
    if (name !== undefined && !found.has(target.name)) found.set(target.name, { name, target, isTypeOnly })
  }
  for (const form of formsOf(shape)) {
    const type = context.typeSymbol(shape, form)
    const isOutput = shape.kind === 'structure' && type.name === shape.outputName
    const name = isOutput ? output! : own
    add(name, type, true)
    if (shape.kind === 'structure') add(names.jsonForms.get(name), context.jsonFormSymbol(shape, form), true)
  }
  if (shape.kind === 'string') add(names.values.get(own), context.valuesSymbol(shape), false)
  for (const form of formsOf(shape)) {
    const { decode, encode, ...guards } = context.guardSymbols(shape, form)
    const isOutput = shape.kind === 'structure' && guards.is.name === names.guards.get(shape.outputName ?? '')?.is
    const earlier = names.guards.get(isOutput ? output! : own)!
    for (const [kind, symbol] of Object.entries(guards)) add(earlier[kind as keyof typeof guards], symbol, false)
    // A string is its own JSON form.
    if (shape.kind === 'structure') {
      add(earlier.decode, decode, false)
      add(earlier.encode, encode, false)
    }
  }
  return [...found.values()]
}
