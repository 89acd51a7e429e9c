/**
 * Waiters: a module with a descriptor for each, and the client's method.
 *
 * @module
 */
import type { PhrasingContent } from 'mdast'
import type { Documentation } from '../../model/index.js'
import { documentNode } from '../docs/comment.js'
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
  const summary: PhrasingContent[] = [
    { type: 'text', value: `${start} ` },
    { type: 'inlineCode', value: operation.operation },
    {
      type: 'text',
      value: ` every ${count(waiter.delay, 'second')}, ${count(waiter.maxAttempts, 'time')} at most, as the service's pages say.`,
    },
  ]
  const paragraph = (children: PhrasingContent[]): Documentation[number] => ({ type: 'paragraph', children })
  if (!rules) {
    return [
      paragraph(summary),
      paragraph([{ type: 'text', value: 'The pages do not say when the wait is over, so the caller does.' }]),
    ]
  }
  return [
    paragraph(summary),
    paragraph([
      {
        type: 'text',
        value: isKnown
          ? 'When the wait is over is what botocore waits for; the pages do not state it. The first of these that holds decides:'
          : "When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The first of these that holds decides:",
      },
    ]),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: rules.map((rule) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: describeRule(rule) }],
      })),
    },
  ]
}

function count(number: number, unit: string): string {
  return number === 1 ? `${number} ${unit}` : `${number} ${unit}s`
}

const meanings = { success: 'over', failure: 'failed', retry: 'not yet' } as const

function describeRule(rule: WaitRule): PhrasingContent[] {
  const outcome: PhrasingContent = { type: 'text', value: `: ${meanings[rule.outcome]}` }
  if (rule.when === 'response') return [{ type: 'text', value: 'the operation answers' }, outcome]
  if (rule.when === 'missing') {
    return [
      { type: 'text', value: 'the service answers with ' },
      { type: 'inlineCode', value: rule.error },
      { type: 'text', value: ' or HTTP status 404' },
      outcome,
    ]
  }
  if (rule.when === 'error') {
    const names = rule.errors ?? []
    if (names.length === 0) return [{ type: 'text', value: 'the service answers with an error' }, outcome]
    return [{ type: 'text', value: 'the service answers with ' }, ...listCodes(names), outcome]
  }
  if (rule.when === 'http') {
    return [{ type: 'text', value: 'the HTTP status is ' }, ...listCodes(rule.statuses.map(String)), outcome]
  }
  if (rule.when !== 'status') {
    const extent = { path: ' is ', pathAll: ' of all is ', pathAny: ' of any is ' }[rule.when]
    return [
      { type: 'inlineCode', value: rule.text },
      { type: 'text', value: extent },
      ...listCodes(rule.expected.map(String)),
      outcome,
    ]
  }
  const place = [...(rule.list ? [`${rule.list.join('.')}[]`] : []), ...rule.path].join('.')
  return [
    { type: 'inlineCode', value: place },
    {
      type: 'text',
      value: rule.list && rule.outcome === 'success' ? ' of all is ' : rule.list ? ' of any is ' : ' is ',
    },
    ...listCodes(rule.values),
    outcome,
  ]
}

function listCodes(values: readonly string[]): PhrasingContent[] {
  return values.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text', value: ' or ' } as const] : []),
    { type: 'inlineCode', value },
  ])
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
