/**
 * Enums as unions of their values.
 *
 * @module
 */
import type { StringShape } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import { printString } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'
import { StructureKind, VariableDeclarationKind } from '../print/structure-kind.js'

/** Adds the type of an enum and the array of its values, in page order. */
export function emitEnumeration(module: SourceModule, context: ModuleContext, shape: StringShape): void {
  const values = [...new Set(shape.enum ?? [])].map(printString)
  const { name } = context.symbol('values', shape, 'request')
  module.add(
    {
      kind: StructureKind.TypeAlias,
      name: shape.id,
      isExported: true,
      type: values.map((value) => `| ${value}`).join('\n'),
      docs: [`A value of {@link ${name}}.`],
    },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: [`Every {@link ${shape.id}} that the pages list.`],
      declarations: [
        {
          name,
          type: `readonly [${values.join(', ')}]`,
          initializer: `/* @__PURE__ */ ${context.global('Object')}.freeze([${values.join(', ')}] as const)`,
        },
      ],
    },
  )
}
