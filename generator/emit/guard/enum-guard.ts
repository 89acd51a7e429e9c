/**
 * The guard of an enum.
 *
 * @module
 */
import type { StringShape } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import { printString } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'
import { StructureKind, VariableDeclarationKind } from '../print/structure-kind.js'

/**
 * Most values that are compared one by one; more are looked up in a set. Fewer than of members' names: a value comes from outside, and the engine may have to
 * compare its characters.
 */
const LONGEST_CHAIN = 5

/** Adds `isColor`: a chain of comparisons for a few values, a set for more. */
export function emitEnumGuard(module: SourceModule, context: ModuleContext, shape: StringShape): void {
  const values = [...new Set(shape.enum)]
  const set = context.symbol('set', shape, 'request').name
  const isChain = values.length <= LONGEST_CHAIN
  if (!isChain) {
    const list = module.value(context.symbol('values', shape, 'request'))
    module.add({
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: set,
          type: `${context.global('ReadonlySet')}<unknown>`,
          initializer: `/* @__PURE__ */ new ${context.global('Set')}<unknown>(${list})`,
        },
      ],
    })
  }
  module.add({
    kind: StructureKind.Function,
    isExported: true,
    name: context.symbol('is', shape, 'request').name,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${shape.id}`,
    statements: [
      `return ${isChain ? values.map((value) => `value === ${printString(value)}`).join(' || ') : `${set}.has(value)`}`,
    ],
  })
}
