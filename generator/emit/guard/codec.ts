/**
 * The way of a structure into JSON and out of it.
 *
 * @module
 */
import type { StructureShape } from '../../model/index.js'
import { ownForm } from '../form.js'
import { printFunction } from './entry-point.js'
import type { GuardScope } from './guard-scope.js'
import { callText, printAlias } from './text-layout.js'

/** Writes `TagJson`, `decodeTag` and `encodeTag`. */
export function printCodec(scope: GuardScope, shape: StructureShape): readonly string[] {
  const { context, form, module } = scope
  const symbols = context.guardSymbols(shape, form)
  const symbol = context.typeSymbol(shape, form)
  const type = module.type(symbol)
  const json = module.type(context.jsonFormSymbol(shape, form))
  const subject = scope.subject(shape)
  const parts = [module.value(symbols.validate), scope.internal(shape, 'shape')]
  const options = `options?: ${scope.runtimeType('validation', 'ValidateOptions')}`
  // Both forms may be of one type; it has one JSON form, then.
  const isFirst = form === ownForm(shape) || symbol.name !== context.typeSymbol(shape, ownForm(shape)).name
  return [
    ...(isFirst
      ? [
          [
            `/** The JSON form of {@link ${type}}: dates and bytes are strings. */`,
            printAlias(json, `${scope.runtimeType('json-form', 'JsonForm')}<${type}>`),
          ].join('\n'),
        ]
      : []),
    printFunction(
      `Reads the JSON form of ${subject}; throws a ValidationError where it is none.`,
      { name: module.value(symbols.decode), parameters: ['json: unknown', options], result: type },
      callText(`return ${scope.runtime('codec', 'decode')}`, [...parts, 'json', 'options']),
    ),
    printFunction(
      `Writes the JSON form of ${subject}; throws a ValidationError for a value that is not of the type.`,
      { name: module.value(symbols.encode), parameters: [`value: ${type}`, options], result: json },
      callText(`return ${scope.runtime('codec', 'encode')}`, [...parts, 'value', 'options']),
    ),
  ]
}
