/**
 * What the package's `README.md` shows of paginators and waiters, on the service's own.
 *
 * @module
 */
import type { Operation } from '../../model/index.js'
import type { EmitContext } from '../plan/context.js'
import type { PaginatorPlan } from '../plan/paginator-plan.js'
import { printString } from '../print/literal.js'
import { rankFamiliarOperations } from './familiar-operation.js'
import { printLeastInput } from './sample.js'

/** Prints a loop over pages; undefined where the service has no paginator. */
export function printPageLoop(context: EmitContext): string | undefined {
  const sample = choosePaginator(context)
  return (
    sample &&
    `const pages = ${sample.method}(${printArguments(sample.input, sample.plan.limit && '{ pageSize: 50 }')})
for await (const page of pages) {
  console.log(page, pages.resume)
}
`
  )
}

/** Prints a loop over items; undefined where no paginator of the service is about one list. */
export function printItemLoop(context: EmitContext): string | undefined {
  const sample = choosePaginator(context)
  if (!sample?.plan.list) return undefined
  return `for await (const item of ${sample.method}(${printArguments(sample.input, '{ maxItems: 200 }')}).items()) {
  console.log(item)
}
`
}

/** Prints a wait, one that needs no predicate where there is one; undefined where the service has no waiter. */
export function printWait(context: EmitContext): string | undefined {
  const samples = context.waiters.flatMap((plan) => {
    const input = printOwnInput(context, plan.operation)
    return input === undefined ? [] : [{ plan, input }]
  })
  const [sample = samples[0]] = samples.filter(({ plan }) => plan.rules)
  if (!sample) return undefined
  const { input, plan } = sample
  const { alias, name } = context.runtime('wait', 'WaiterError')
  const error = alias ?? name
  const options = [
    // What a wait without rules is over with is the reader's to say.
    ...(plan.rules ? [] : ['until: (response) => response !== undefined']),
    'maxAttempts: 20',
    'onAttempt: ({ attempt, outcome }) => console.log(attempt, outcome)',
  ]
  const method = `client.${context.names.waiters.get(plan.waiter.name)!.method}`
  return `import { ${error} } from ${printString(context.options.packageName)}

try {
  await ${method}(${input === '' ? '' : `${input}, `}{
${options.map((option) => `    ${option},\n`).join('')}  })
} catch (error) {
  if (!(error instanceof ${error})) throw error
  console.error(error.reason, error.attempts, error.lastResponse, error.lastError)
}
`
}

/** The paginator to show, of those whose input can be made up: one about one list with a limit, otherwise one about one list, otherwise any; of several, that of the most familiar operation. */
function choosePaginator(context: EmitContext) {
  const familiar = rankFamiliarOperations(context)
  const rank = ({ operation }: PaginatorPlan): number => {
    const index = familiar.indexOf(operation)
    return index === -1 ? familiar.length : index
  }
  const samples = [...context.paginators]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((plan) => {
      const input = printOwnInput(context, plan.operation)
      const method = `client.${context.names.paginators.get(plan.paginator.name)!.method}`
      return input === undefined ? [] : [{ plan, input, method }]
    })
  const [first = samples[0]] = samples.filter(({ plan }) => plan.list)
  return samples.find(({ plan }) => plan.list && plan.limit) ?? first
}

/** The least input of an operation; empty where it takes none, undefined where nobody knows what to write. */
function printOwnInput(context: EmitContext, operation: Operation): string | undefined {
  return operation.input === undefined ? '' : printLeastInput(context, operation.input)
}

function printArguments(input: string, options: string | undefined): string {
  return options === undefined ? (input === '{}' ? '' : input) : `${input}, ${options}`
}
