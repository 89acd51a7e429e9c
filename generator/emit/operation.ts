/**
 * The module of an operation: its request, its response and its descriptor.
 *
 * @module
 */
import type { Operation, Shape, StructureShape } from '../model/index.js'
import type { EmitContext } from './context.js'
import { addDescriptor } from './descriptor.js'
import { documentNode } from './documentation/comment.js'
import type { Form } from './form.js'
import { GuardScope } from './guard/guard-scope.js'
import { printString, printStrings } from './literal.js'
import { errorSymbols, serviceErrorSymbol } from './errors.js'
import type { ModuleSymbol, SourceModule } from './source-module.js'

/** The descriptor of an operation. */
export function descriptorSymbol(context: EmitContext, { operation }: Operation): ModuleSymbol {
  return { name: context.names.descriptors.get(operation)!, module: context.layout.operations.get(operation)! }
}

/** The structure that an operation takes or gives. */
export function boundaryStructure(context: EmitContext, operation: Operation, form: Form): StructureShape | undefined {
  const id = form === 'request' ? operation.input : operation.output
  const shape = id === undefined ? undefined : context.shape(id)
  if (shape && shape.kind !== 'structure') {
    throw new Error(`The ${form} of ${operation.operation} is no structure but a ${shape.kind}`)
  }
  return shape
}

/** Whether a call must give an input of this structure. */
export function needsInput(context: EmitContext, input: StructureShape): boolean {
  return input.union === true || input.members.some((member) => context.isRequired(input, member, 'request'))
}

/** Writes the type that an operation takes or gives: `void` for nothing. */
export function printBoundaryType(
  module: SourceModule,
  context: EmitContext,
  operation: Operation,
  form: Form,
): string {
  const structure = boundaryStructure(context, operation, form)
  return structure ? module.type(context.typeSymbol(structure, form)) : form === 'request' ? 'undefined' : 'void'
}

/** Adds the descriptor of an operation to its module. */
export function emitDescriptor(module: SourceModule, context: EmitContext, operation: Operation): void {
  const { className, service } = context.model
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
    ...printDescription('inputShape', module, context, operation, 'request'),
    ...printDescription('outputShape', module, context, operation, 'response'),
    ...printValidation('validateInput', module, context, operation, 'request'),
    ...printValidation('validateOutput', module, context, operation, 'response'),
    ...(tokens.length > 0 ? [`idempotencyTokens: ${printStrings(tokens)}`] : []),
    `errors: [${errorSymbols(context, operation)
      .map((error) => module.value(error))
      .join(', ')}]`,
    `serviceError: ${module.value(serviceErrorSymbol(context))}`,
  ]
  addDescriptor(
    module,
    { name: descriptorSymbol(context, operation).name, type: `${type}<${input}, ${output}>`, properties },
    documentNode({
      summary: `What \`invoke\` needs to call \`${operation.operation}\`.`,
      deprecated: operation.deprecated,
      reference: operation.reference,
      subject: `${operation.operation} in the service's API reference`,
    }),
  )
}

/**
 * The description of what the operation takes or gives. One of another module is read when it is asked for: modules of operations that share a structure can import
 * each other, and the description may not be there yet while they are loaded.
 */
function printDescription(
  name: string,
  module: SourceModule,
  context: EmitContext,
  operation: Operation,
  form: Form,
): string[] {
  const structure = boundaryStructure(context, operation, form)
  if (!structure) return []
  const description = new GuardScope(module, context, form).internal(structure, 'shape')
  const isOwn = context.layout.shapes.get(structure.id) === module.path
  return [isOwn ? `${name}: ${description}` : `get ${name}() {\n    return ${description}\n  }`]
}

function printValidation(
  name: string,
  module: SourceModule,
  context: EmitContext,
  operation: Operation,
  form: Form,
): string[] {
  const structure = boundaryStructure(context, operation, form)
  if (!structure) return []
  return [`${name}: ${module.value(context.guardSymbols(structure, form).validate)}`]
}

/** What to say of the structure that an operation takes or gives, where no page describes it. */
export function describeBoundary(operation: Operation, { id }: Shape): string {
  return `What \`${operation.operation}\` ${id === operation.input ? 'takes' : 'gives'}.`
}
