/**
 * Runtime guards: for each form of a structure and for each enum `isX`, `assertX`, `validateX` and `XSchema`.
 *
 * @module
 */
import type { StringShape, StructureShape } from '../../model/index.js'
import type { EmitContext } from '../context.js'
import { contractOf } from '../contract.js'
import { formsOf } from '../form.js'
import { printString } from '../literal.js'
import type { SourceModule } from '../source-module.js'
import { printEnumGuard } from './enum-guard.js'
import { printEnumExplanation, printExplanation } from './explanation.js'
import { printDescription } from './description.js'
import { GuardScope } from './guard-scope.js'
import { printStructureGuard } from './structure-guard.js'
import { printFunction } from './entry-point.js'
import { printCodec } from './codec.js'
import { printSamples } from './samples.js'
import { callText, printDeclaration } from './text-layout.js'

/**
 * Adds the guards of a shape to its module, for each form it has.
 *
 * @param module - the module that holds the shape's type
 * @param shape - a structure, or a string that is an enum; a plain string has no guards
 */
export function emitGuards(module: SourceModule, shape: StructureShape | StringShape, context: EmitContext): void {
  if (shape.kind === 'string' && shape.enum === undefined) return
  for (const form of formsOf(shape)) {
    const scope = new GuardScope(module, context, form)
    module.add(
      ...(shape.kind === 'string' ? printEnumGuard(scope, shape) : printStructureGuard(scope, shape)),
      shape.kind === 'string' ? printEnumExplanation(scope, shape) : printExplanation(scope, shape),
      // Before the schema: it reads the description when the module is loaded.
      printDescription(scope, shape),
      ...printEntryPoints(scope, shape),
      ...(shape.kind === 'string' ? [] : printCodec(scope, shape)),
      ...printSamples(scope, shape),
    )
  }
}

/** Writes what stands on the guard and on the report: `assertX`, `validateX`, `XSchema`. */
function printEntryPoints(scope: GuardScope, shape: StructureShape | StringShape): readonly string[] {
  const { context, form, module } = scope
  const symbols = context.guardSymbols(shape, form)
  const type = module.type(context.typeSymbol(shape, form))
  const subject = scope.subject(shape)
  const validate = module.value(symbols.validate)
  const result = scope.runtimeType('validation', 'ValidationResult')
  const options = scope.runtimeType('validation', 'ValidateOptions')
  const [explain, described] = [scope.internal(shape, 'find'), scope.internal(shape, 'shape')]
  const guard = scope.recursion(shape.id) === undefined ? [] : [scope.guard(shape)]
  const contract = printString(shape.kind === 'string' ? 'strict' : contractOf(context, form))
  const [assertValid, run] = [scope.runtime('validation', 'assertValid'), scope.runtime('validation', 'validate')]
  const create = scope.runtime('standard-schema', 'createStandardSchema')
  const standardSchema = scope.runtimeType('standard-schema', 'StandardSchema')
  return [
    printFunction(
      `Asserts that a value is of type ${subject}; throws a ValidationError that holds every issue.`,
      { name: module.value(symbols.assert), parameters: ['value: unknown'], result: `asserts value is ${type}` },
      callText(assertValid, [callText(validate, ['value'])]),
    ),
    printFunction(
      `Tells every issue that keeps a value from being of type ${subject}.`,
      { name: validate, parameters: ['value: unknown', `options?: ${options}`], result },
      callText(`return ${run}`, [explain, contract, 'value', 'options', ...guard]),
    ),
    [
      `/** The Standard Schema of ${subject}; yields its JSON Schema too. */`,
      printDeclaration(
        `export const ${module.value(symbols.schema)}: ${standardSchema}<${type}>`,
        `/* @__PURE__ */ ${create}`,
        [validate, described],
      ),
    ].join('\n'),
  ]
}
