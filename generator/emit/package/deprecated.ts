/**
 * Earlier names of shapes: everything that a shape exports, under the names that it had before.
 *
 * @module
 */
import type { EmitContext, ModuleSymbol } from '../plan/context.js'
import { SourceModule } from '../print/source-module.js'
import { StructureKind, VariableDeclarationKind } from '../print/structure-kind.js'
import { listShapeExports } from './shape-exports.js'

/** The module of earlier names. It imports from the modules of shapes; only the entry imports from it. */
export const deprecatedModule = 'deprecated.ts'

/** An earlier name of something that a shape exports. */
export interface DeprecatedName {
  readonly name: string
  /** What it is a name of. */
  readonly target: ModuleSymbol
  readonly isTypeOnly: boolean
}

/** Lists the earlier names that a package exports, alias by alias. */
export function listDeprecatedNames(context: EmitContext): readonly DeprecatedName[] {
  return (context.model.aliases ?? []).flatMap(({ name: alias, shape, form }) => {
    const { own, output } = context.names.aliases.get(alias)!
    const exported = listShapeExports(context, context.shape(shape))
    const outputs = exported.filter(({ isOutput }) => isOutput)
    // an earlier name of responses stands for the response form; where that is no type of its own, one type serves both
    const meant = form === 'response' && outputs.length > 0 ? outputs : exported
    return meant.map(({ isOutput, isTypeOnly, kind, symbol }) => {
      const type = isOutput ? (output ?? own) : own
      return { name: kind ? context.names.derived.get(type)![kind]! : type, target: symbol, isTypeOnly }
    })
  })
}

/** Writes the module of earlier names; none if no shape has one. Each constant says its type: guards narrow under their earlier names, too. */
export function emitDeprecated(context: EmitContext): readonly SourceModule[] {
  const names = listDeprecatedNames(context)
  if (names.length === 0) return []
  const module = new SourceModule(deprecatedModule)
  for (const { name, target, isTypeOnly } of names) {
    const current = isTypeOnly ? module.type(target) : module.value(target)
    const docs = [`@deprecated Renamed to {@link ${current}}.`]
    if (isTypeOnly) module.add({ kind: StructureKind.TypeAlias, isExported: true, name, type: current, docs })
    else {
      // A constant is no call: a bundler leaves it out if nobody uses it.
      module.add({
        kind: StructureKind.VariableStatement,
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [{ name, type: `typeof ${current}`, initializer: current }],
        docs,
      })
    }
  }
  return [module]
}
