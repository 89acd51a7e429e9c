/**
 * Enums as unions of their values.
 *
 * @module
 */
import { StructureKind, VariableDeclarationKind } from './structure-kind.js'
import type { StringShape } from '../model/index.js'
import type { EmitContext } from './context.js'
import { printString } from './literal.js'
import type { SourceModule } from './source-module.js'

/** Adds the type of an enum and the array of its values, in page order. */
export function emitEnumeration(module: SourceModule, context: EmitContext, shape: StringShape): void {
  const values = [...new Set(shape.enum ?? [])].map(printString)
  module.add(
    {
      kind: StructureKind.TypeAlias,
      name: shape.id,
      isExported: true,
      type: values.map((value) => `\n  | ${value}`).join(''),
      docs: [`A value of {@link ${context.names.values.get(shape.id)}}.`],
    },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: [`Every {@link ${shape.id}} that the pages list.`],
      declarations: [
        {
          name: context.names.values.get(shape.id)!,
          type: `readonly [${printRows(values)}]`,
          initializer: `/* @__PURE__ */ ${context.global('Object')}.freeze([${printRows(values)}] as const)`,
        },
      ],
    },
  )
}

/** Values one below the other, for an array literal or a tuple type. */
function printRows(values: readonly string[]): string {
  return `\n${values.map((value) => `  ${value},\n`).join('')}`
}
