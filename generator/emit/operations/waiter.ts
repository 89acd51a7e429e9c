/**
 * Waiters: a module with a descriptor for each, and the client's method.
 *
 * @module
 */
import type { Paragraph } from 'mdast'
import type { Documentation } from '../../model/index.js'
import { documentNode } from '../docs/comment.js'
import { code, codes, list, paragraph } from '../docs/prose.js'
import { boundaryStructure, type EmitContext, type ModuleSymbol } from '../plan/context.js'
import type { WaiterPlan } from '../plan/waiter-plan.js'
import { printString, printStrings } from '../print/literal.js'
import { SourceModule } from '../print/source-module.js'
import type { Method, Parameter } from '../print/statement.js'
import type { Expression } from '../plan/jmespath.js'
import { addDescriptor } from './descriptor.js'
import { printBoundaryType } from './operation.js'

/** The descriptor of a waiter. */
export function waiterSymbol(context: EmitContext, { waiter }: WaiterPlan): ModuleSymbol {
  const { name } = waiter
  return { name: context.names.waiters.get(name)!.descriptor, module: context.layout.waiters.get(name)! }
}

/** Writes the module of a waiter: its descriptor. Importing it loads its operation and nothing else. */
export function emitWaiter(context: EmitContext, plan: WaiterPlan): SourceModule {
  const symbol = waiterSymbol(context, plan)
  const module = new SourceModule(symbol.module)
  const { operation, rules, waiter } = plan
  const type = module.type(context.runtime('wait', rules ? 'DerivedWaiterDescriptor' : 'WaiterDescriptor'))
  const input = printBoundaryType(module, context, operation, 'request')
  const output = printBoundaryType(module, context, operation, 'response')
  const properties = [
    `name: ${printString(waiter.name)}`,
    `operation: ${module.value(context.descriptorSymbol(operation))}`,
    `delay: ${waiter.delay}`,
    `maxAttempts: ${waiter.maxAttempts}`,
    ...(rules ? [`rules: [${rules.map(printRule).join(', ')}]`] : []),
  ]
  addDescriptor(
    module,
    { name: symbol.name, type: `${type}<${input}, ${output}>`, properties },
    documentNode({ documentation: describeWait(plan, 'How to wait: calls') }),
  )
  return module
}

/** The client's method that waits. */
export function describeWaiterMethod(
  module: SourceModule,
  context: EmitContext,
  plan: WaiterPlan,
  emptyInput: string | undefined,
): Method {
  const { operation, rules, waiter } = plan
  const output = printBoundaryType(module, context, operation, 'response')
  const options = `${module.type(context.runtime('wait', 'WaitOptions'))}<${output}>`
  const needed = (): string => {
    const predicate = module.type(context.runtime('wait', 'WaitPredicate'))
    return `${options} & { readonly until: ${predicate}<${output}> }`
  }
  const takesInput = boundaryStructure(context, operation, 'request') !== undefined
  const parameters: Parameter[] = [
    ...(takesInput
      ? [
          {
            name: 'input',
            type: printBoundaryType(module, context, operation, 'request'),
            ...(rules && emptyInput !== undefined && { initializer: emptyInput }),
          },
        ]
      : []),
    {
      name: 'options',
      type: rules ? options : needed(),
      hasQuestionToken: rules !== undefined,
    },
  ]
  const waitFor = module.value(context.runtime('wait', 'waitFor'))
  const descriptor = module.value(waiterSymbol(context, plan))
  const result = module.type(context.runtime('wait', 'WaitResult'))
  return {
    name: context.names.waiters.get(waiter.name)!.method,
    parameters,
    returnType: `${context.global('Promise')}<${result}<${output}>>`,
    statements: [`return ${waitFor}(this.#options, ${descriptor}, ${takesInput ? 'input' : 'undefined'}, options)`],
    ...documentNode({
      documentation: describeWait(plan, 'Calls'),
      params: [
        ...(takesInput ? [['input', 'what the operation takes'] as const] : []),
        ['options', rules ? 'choices for waiting' : 'choices for waiting; `until` tells whether the wait is over'],
      ],
      returns: 'the answer that was waited for',
      throws: ['WaiterError'],
      deprecated: operation.deprecated,
    }),
  }
}

type WaitRule = NonNullable<WaiterPlan['rules']>[number]

/** What a waiter does, and where its rules come from. */
function describeWait({ isKnown, operation, rules, waiter }: WaiterPlan, start: string): Documentation {
  const rhythm = `${count(waiter.delay, 'second')}, ${count(waiter.maxAttempts, 'time')} at most`
  const summary = paragraph(`${start} `, code(operation.operation), ` every ${rhythm}, as the service's pages say.`)
  if (!rules) return [summary, paragraph('The pages do not say when the wait is over, so the caller does.')]
  const origin = isKnown
    ? 'is what botocore waits for; the pages do not state it'
    : "is derived from the waiter's name and the operation's page; the pages do not state it"
  const order = `When the wait is over ${origin}. The first of these that holds decides:`
  return [summary, paragraph(order), list(rules.map(describeRule))]
}

function count(number: number, unit: string): string {
  return number === 1 ? `${number} ${unit}` : `${number} ${unit}s`
}

const meanings = { success: 'over', failure: 'failed', retry: 'not yet' } as const

function describeRule(rule: WaitRule): Paragraph {
  const outcome = `: ${meanings[rule.outcome]}`
  switch (rule.when) {
    case 'response':
      return paragraph('the operation answers', outcome)
    case 'missing':
      return paragraph('the service answers with ', code(rule.error), ' or HTTP status 404', outcome)
    case 'error':
      return rule.errors?.length
        ? paragraph('the service answers with ', ...codes(rule.errors, ' or '), outcome)
        : paragraph('the service answers with an error', outcome)
    case 'http':
      return paragraph('the HTTP status is ', ...codes(rule.statuses.map(String), ' or '), outcome)
    case 'status': {
      const place = [...(rule.list ? [`${rule.list.join('.')}[]`] : []), ...rule.path].join('.')
      const verb = rule.list && rule.outcome === 'success' ? ' of all is ' : rule.list ? ' of any is ' : ' is '
      return paragraph(code(place), verb, ...codes(rule.values, ' or '), outcome)
    }
    default: {
      const extent = { path: ' is ', pathAll: ' of all is ', pathAny: ' of any is ' }[rule.when]
      return paragraph(code(rule.text), extent, ...codes(rule.expected.map(String), ' or '), outcome)
    }
  }
}

function printRule(rule: WaitRule): string {
  const outcome = `outcome: ${printString(rule.outcome)}`
  switch (rule.when) {
    case 'response':
      return `{ when: 'response', ${outcome} }`
    case 'missing':
      return `{ when: 'missing', error: ${printString(rule.error)}, ${outcome} }`
    case 'error':
      return `{ when: 'error', ${rule.errors ? `errors: ${printStrings(rule.errors)}, ` : ''}${outcome} }`
    case 'http':
      return `{ when: 'http', statuses: [${rule.statuses.join(', ')}], ${outcome} }`
    case 'path':
    case 'pathAll':
    case 'pathAny': {
      const expected = rule.expected.map(printScalar).join(', ')
      return `{ when: ${printString(rule.when)}, argument: ${printWaitExpression(rule.argument)}, expected: [${expected}], ${outcome} }`
    }
    case 'status': {
      const place = `${rule.list ? `list: ${printStrings(rule.list)}, ` : ''}path: ${printStrings(rule.path)}`
      return `{ when: 'status', ${place}, values: ${printStrings(rule.values)}, ${outcome} }`
    }
  }
}

function printWaitExpression(expression: Expression): string {
  if ('value' in expression) return `{ value: ${printScalar(expression.value)} }`
  if ('call' in expression) {
    return `{ call: ${printString(expression.call)}, of: [${expression.of.map(printWaitExpression).join(', ')}] }`
  }
  const steps = expression.path.map((step) =>
    typeof step === 'string' ? printString(step) : `{ where: ${printWaitExpression(step.where)} }`,
  )
  return `{ path: [${steps.join(', ')}] }`
}

function printScalar(value: string | number | boolean): string {
  return typeof value === 'string' ? printString(value) : String(value)
}
