/**
 * Values of a shape that are made up, for tests.
 *
 * @module
 */
import type { StringShape, StructureShape } from '../../model/index.js'
import { printFunction } from './entry-point.js'
import type { GuardScope } from './guard-scope.js'
import { callText } from './text-layout.js'

/** Writes `sampleTag` and `sampleInvalidTag`. */
export function printSamples(scope: GuardScope, shape: StructureShape | StringShape): readonly string[] {
  const { context, form, module } = scope
  const symbols = context.guardSymbols(shape, form)
  const type = module.type(context.typeSymbol(shape, form))
  const subject = scope.subject(shape)
  const described = scope.internal(shape, 'shape')
  const parameters = ['seed?: number']
  const invalid = `readonly ${scope.runtimeType('invalid-sample', 'InvalidSample')}[]`
  return [
    printFunction(
      `Makes up a value of type ${subject}: the same for the same seed; without one every member is there.`,
      { name: module.value(symbols.sample), parameters, result: type },
      callText(`return ${scope.runtime('sample', 'sample')}`, [scope.guard(shape), described, 'seed']),
    ),
    printFunction(
      `Makes up values that are of type ${subject}, but for one fault each.`,
      { name: module.value(symbols.sampleInvalid), parameters, result: invalid },
      callText(`return ${scope.runtime('invalid-sample', 'sampleInvalid')}`, [described, 'seed']),
    ),
  ]
}
