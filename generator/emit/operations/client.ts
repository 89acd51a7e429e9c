/**
 * The client of a service: one method for each operation, paginator and waiter.
 *
 * @module
 */
import type { Operation, StructureShape } from '../../model/index.js'
import { documentNode } from '../docs/comment.js'
import { boundaryStructure, type EmitContext, type ModuleSymbol } from '../plan/context.js'
import { SourceModule } from '../print/source-module.js'
import type { Method, Parameter } from '../print/statement.js'
import { StructureKind } from '../print/structure-kind.js'
import { errorMapSymbol, errorSymbols } from './errors.js'
import { printBoundaryType } from './operation.js'
import { describePaginatorMethod } from './paginator.js'
import { describeWaiterMethod } from './waiter.js'

const path = 'client.ts'

/** The client's class. */
export function clientSymbol(context: EmitContext): ModuleSymbol {
  return { name: context.names.client, module: path }
}

/** Writes the module of the client. */
export function emitClient(context: EmitContext): SourceModule {
  const module = new SourceModule(path)
  const options = module.type(context.runtime('client', 'ClientOptions'))
  const methods = [
    ...context.model.operations.map((operation) => describeMethod(module, context, operation)),
    ...context.paginators.map((plan) =>
      describePaginatorMethod(module, context, plan, printDefaultInput(context, plan.operation)),
    ),
    ...context.waiters.map((plan) =>
      describeWaiterMethod(module, context, plan, printDefaultInput(context, plan.operation)),
    ),
  ]
  const taken = context.model.operations.some(({ functionName }) => functionName === 'isError')
  module.add({
    kind: StructureKind.Class,
    name: clientSymbol(context).name,
    isExported: true,
    ...documentNode({
      documentation: context.model.documentation,
      summary: 'The client of the service.',
    }),
    properties: [{ name: '#options', isReadonly: true, type: options }],
    ctors: [
      {
        parameters: [{ name: 'options', type: options }],
        statements: ['this.#options = options'],
        ...documentNode({ params: [['options', 'the transport, and what to validate']] }),
      },
    ],
    methods: taken ? methods : [...methods, describeErrorTest(module, context)],
  })
  return module
}

/**
 * The input of a call that gives none; undefined where the operation needs one, or takes none. An object literal inherits members of its own type (`toString`),
 * which are not those of the input.
 */
function printDefaultInput(context: EmitContext, operation: Operation): string | undefined {
  const input = boundaryStructure(context, operation, 'request')
  if (!input || needsInput(context, input)) return undefined
  const { members } = input
  return members.some(({ name }) => name in Object.prototype) ? `${context.global('Object')}.create(null)` : '{}'
}

/** Whether a call must give an input of this structure. */
function needsInput(context: EmitContext, input: StructureShape): boolean {
  return input.union === true || input.members.some((member) => context.isRequired(input, member, 'request'))
}

/** The method that calls an operation. */
function describeMethod(module: SourceModule, context: EmitContext, operation: Operation): Method {
  const input = boundaryStructure(context, operation, 'request')
  const output = boundaryStructure(context, operation, 'response')
  const parameters: Parameter[] = []
  if (input) {
    const initializer = printDefaultInput(context, operation)
    parameters.push({
      name: 'input',
      type: printBoundaryType(module, context, operation, 'request'),
      ...(initializer !== undefined && { initializer }),
    })
  }
  parameters.push({
    name: 'options',
    type: module.type(context.runtime('client', 'CallOptions')),
    hasQuestionToken: true,
  })
  const invoke = module.value(context.runtime('client', 'invoke'))
  const descriptor = module.value(context.descriptorSymbol(operation))
  return {
    name: printMethodName(context.names.methods.get(operation.operation)!),
    parameters,
    returnType: `${context.global('Promise')}<${printBoundaryType(module, context, operation, 'response')}>`,
    statements: [`return ${invoke}(this.#options, ${descriptor}, ${input ? 'input' : 'undefined'}, options)`],
    ...documentNode({
      documentation: operation.documentation,
      summary: `Calls \`${operation.operation}\`.`,
      params: [
        ...(input ? [['input', 'what the operation takes'] as const] : []),
        ['options', 'choices for this call'],
      ],
      returns: output ? 'what the operation gives' : undefined,
      // In code, not as links: a link would need an import that nothing else needs.
      throws: errorSymbols(context, operation).map(({ name }) => name),
      examples: operation.examples,
      call: `client.${context.names.methods.get(operation.operation)!}`,
      deprecated: operation.deprecated,
      reference: operation.reference,
      subject: `${operation.operation} in the service's API reference`,
    }),
  }
}

/** `isError`, which tells an error by its name, and its class to the compiler. */
function describeErrorTest(module: SourceModule, context: EmitContext): Method {
  const base = module.value(context.serviceErrorSymbol())
  const map = module.type(errorMapSymbol(context))
  return {
    name: 'isError',
    typeParameters: [{ name: 'TName', constraint: `keyof ${map} | (string & {})` }],
    parameters: [
      { name: 'error', type: 'unknown' },
      { name: 'name', type: 'TName' },
    ],
    returnType: `error is TName extends keyof ${map} ? ${map}[TName] : ${base}`,
    statements: [`return error instanceof ${base} && error.name === name`],
    ...documentNode({
      summary: 'Tells whether something thrown is an error of the service of a certain name.',
      params: [
        ['error', 'what was thrown'],
        ['name', "the service's name of the error"],
      ],
    }),
  }
}

/** A method that is called like the constructor is written as a computed name. */
function printMethodName(functionName: string): string {
  return functionName === 'constructor' ? "['constructor']" : functionName
}
