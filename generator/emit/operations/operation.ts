/**
 * The descriptor of an operation: what the runtime needs to call it.
 *
 * @module
 */
import type { Operation, Shape } from '../../model/index.js'
import { documentNode } from '../docs/comment.js'
import { boundaryStructure, type ModuleContext } from '../plan/context.js'
import { checkedForm, type Form, outputTypeOf } from '../plan/form.js'
import { printString, printStrings } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'
import { addDescriptor } from './descriptor.js'
import { errorSymbols } from './errors.js'

/** Writes the type that an operation takes (`undefined` for nothing) or gives (`void` for nothing). */
export function printBoundaryType(
  module: SourceModule,
  context: ModuleContext,
  operation: Operation,
  form: Form,
): string {
  const structure = boundaryStructure(context, operation, form)
  return structure ? module.type(context.typeSymbol(structure, form)) : form === 'request' ? 'undefined' : 'void'
}

/** Adds the descriptor of an operation to its module. */
export function emitDescriptor(module: SourceModule, context: ModuleContext, operation: Operation): void {
  const { className, service } = context.service
  const type = module.type(context.runtime('operation', 'OperationDescriptor'))
  const input = printBoundaryType(module, context, operation, 'request')
  const output = printBoundaryType(module, context, operation, 'response')
  const tokens = (boundaryStructure(context, operation, 'request')?.members ?? [])
    .filter((member) => member.idempotencyToken)
    .map(({ name }) => name)
  const properties = [
    `service: ${printString(service)}`,
    `className: ${printString(className)}`,
    `operation: ${printString(operation.operation)}`,
    `method: ${printString(operation.method)}`,
    ...printSchema('input', module, context, operation, 'request'),
    ...printSchema('output', module, context, operation, 'response'),
    ...(tokens.length > 0 ? [`idempotencyTokens: ${printStrings(tokens)}`] : []),
    `errors: [${errorSymbols(context, operation)
      .map((error) => module.value(error))
      .join(', ')}]`,
    `serviceError: ${module.value(context.serviceErrorSymbol())}`,
  ]
  addDescriptor(
    module,
    { name: context.descriptorSymbol(operation).name, type: `${type}<${input}, ${output}>`, properties },
    documentNode({
      summary: `What \`invoke\` needs to call \`${operation.operation}\`.`,
      deprecated: operation.deprecated,
    }),
  )
}

/**
 * The schema of what the operation takes or gives. One of another module is read when it is asked for: modules of operations that share a structure can import
 * each other, and the schema may not be there yet while they are loaded.
 */
function printSchema(
  name: string,
  module: SourceModule,
  context: ModuleContext,
  operation: Operation,
  form: Form,
): string[] {
  const structure = boundaryStructure(context, operation, form)
  if (!structure) return []
  const symbol = context.symbol('schema', structure, form)
  const schema = module.value(symbol)
  if (form === 'response' && checkedForm(structure) === 'either' && outputTypeOf(structure) === undefined) {
    // The schema is the request form's, and the type is one: the response form has no schema of its own but here.
    const outputOf = module.value(context.runtime('description', 'outputOf'))
    const contract = module.value(context.contractSymbol('response'))
    const fits = module.value(context.symbol('fits', structure, 'request'))
    const type = module.type(context.typeSymbol(structure, 'response'))
    const isRecursive = context.recursion(structure.id) !== undefined
    const depth = isRecursive ? `, 1, new ${module.value(context.runtime('walk', 'Walk'))}()` : ''
    const guard = `(value): value is ${type} => ${fits}(value, false${depth})`
    return [`get ${name}() {\nreturn ${outputOf}(${schema}, ${contract}, ${guard})\n}`]
  }
  return [symbol.module === module.path ? `${name}: ${schema}` : `get ${name}() {\nreturn ${schema}\n}`]
}

/** What to say of the structure that an operation takes or gives, if no page describes it. */
export function describeBoundary(operation: Operation, { id }: Shape): string {
  return `What \`${operation.operation}\` ${id === operation.input ? 'takes' : 'gives'}.`
}
