/**
 * Runtime guards: for each form of a structure and for each enum `isX`, `assertX`, `validateX` and `XSchema`.
 *
 * @module
 */
import type { StringShape, StructureShape } from '../../model/index.js'
import type { EmitContext } from '../context.js'
import { formsOf } from '../form.js'
import type { SourceModule } from '../source-module.js'
import { printEnumGuard } from './enum-guard.js'
import { printExplanation } from './explanation.js'
import { GuardScope } from './guard-scope.js'
import { printJsonSchema } from './json-schema.js'
import { printStructureGuard } from './structure-guard.js'

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
      ...printEntryPoints(scope, shape),
      printExplanation(scope, shape),
      printJsonSchema(scope, shape),
    )
  }
}

/** Writes what stands on the guard and on the report: `assertX`, `validateX`, `XSchema`. */
function printEntryPoints(scope: GuardScope, shape: StructureShape | StringShape): readonly string[] {
  const { context, form, module } = scope
  const symbols = context.guardSymbols(shape, form)
  const type = module.type(context.typeSymbol(shape, form))
  const validate = module.value(symbols.validate)
  const result = scope.runtimeType('validation', 'ValidationResult')
  const options = scope.runtimeType('validation', 'ValidateOptions')
  const calls = `${scope.guard(shape)}, ${scope.internal(shape, 'explain')}`
  return [
    `/** Asserts that a value is a {@link ${type}}; throws a ValidationError that holds every issue. */
export function ${module.value(symbols.assert)}(value: unknown): asserts value is ${type} {
  ${scope.runtime('validation', 'assertValid')}(${validate}(value))
}`,
    `/** Tells every issue that keeps a value from being a {@link ${type}}. */
export function ${validate}(value: unknown, options?: ${options}): ${result} {
  return ${scope.runtime('validation', 'validate')}(${calls}, value, options)
}`,
    `/** The Standard Schema of {@link ${type}}; yields its JSON Schema too. */
export const ${module.value(symbols.schema)}: ${scope.runtimeType('standard-schema', 'StandardSchema')}<${type}> = /* @__PURE__ */ ${scope.runtime('standard-schema', 'createStandardSchema')}(
  ${validate},
  ${scope.internal(shape, 'jsonSchemaOf')},
)`,
  ]
}
