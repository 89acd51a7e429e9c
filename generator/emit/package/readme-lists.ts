/**
 * Lists of names in the package's `README.md`.
 *
 * @module
 */
import type { Link, List, Paragraph, RootContent, Text } from 'mdast'
import type { Operation } from '../../model/index.js'
import { code, list, paragraph } from '../docs/prose.js'
import type { EmitContext } from '../plan/context.js'
import { outputTypeOf, ownForm } from '../plan/form.js'

/** So many names stand in the README; the rest in the list of operations. */
const shownNames = 5

/** A list of names, and what is said before it. */
interface NameList {
  readonly heading: string
  readonly start: string
  readonly items: readonly Paragraph[]
}

/** Names the paginators that the client lacks: nothing is left out without a word. */
export function listOpenPaginators(context: EmitContext): RootContent[] {
  return printShort(findOpenPaginators(context))
}

function findOpenPaginators({ openPaginators }: EmitContext): NameList {
  return {
    heading: 'Paginators that are left out',
    start: 'The pages do not show where these take their next token from, so the client has no method for them: ',
    items: openPaginators.map((name) => paragraph(code(name))),
  }
}

/** Names the waiters that need a predicate. */
export function listOpenWaiters(context: EmitContext): RootContent[] {
  return printShort(findOpenWaiters(context))
}

function findOpenWaiters({ waiters }: EmitContext): NameList {
  return {
    heading: 'Waiters that need a predicate',
    start: 'The pages leave open when these are over, so they need a predicate: ',
    items: waiters.filter(({ rules }) => !rules).map(({ waiter }) => paragraph(code(waiter.name))),
  }
}

/** Earlier names of types, each with the one that it has now. */
export function listDeprecated(context: EmitContext): RootContent[] {
  return printShort(findDeprecated(context))
}

function findDeprecated(context: EmitContext): NameList {
  const { aliases = [] } = context.model
  return {
    heading: 'Deprecated names',
    start: 'Types that are called otherwise now: ',
    items: aliases.map(({ name, shape, form }) => {
      const output = form === 'response' ? outputTypeOf(context.shape(shape)) : undefined
      return paragraph(code(name), ' is called ', code(output ?? shape))
    }),
  }
}

/** Lists the types whose members no page shows. */
export function listLeftOut(context: EmitContext): RootContent[] {
  return printShort(findLeftOut(context))
}

function findLeftOut(context: EmitContext): NameList {
  const names = context.model.shapes.flatMap((shape) =>
    shape.kind === 'structure' && shape.unknown ? [context.typeSymbol(shape, ownForm(shape)).name] : [],
  )
  return {
    heading: 'What the pages leave out',
    start: 'The pages leave out the members of: ',
    items: names.map((name) => paragraph(code(name))),
  }
}

/** One sentence with the first names. */
function printShort({ start, items }: NameList): RootContent[] {
  if (items.length === 0) return []
  const shown = items
    .slice(0, shownNames)
    .flatMap(({ children }, index) => (index === 0 ? children : [text(', '), ...children]))
  const more = items.length - shownNames
  const rest = more > 0 ? [` and ${more} more, which `, linkFile(), ' names'] : []
  return [paragraph(start, ...shown, ...rest, '.')]
}

/** The lists of which the README shows only the beginning, each with its heading. */
export function listInFull(context: EmitContext): RootContent[] {
  return [findOpenPaginators, findOpenWaiters, findDeprecated, findLeftOut]
    .map((find) => find(context))
    .filter(({ items }) => items.length > shownNames)
    .flatMap(({ heading, start, items }) => [
      { type: 'heading', depth: 2, children: [text(heading)] } as const,
      paragraph(start.trimEnd()),
      list(items),
    ])
}

function text(value: string): Text {
  return { type: 'text', value }
}

function linkFile(): Link {
  return { type: 'link', url: operationsFile, children: [code(operationsFile)] }
}

/** Says where the operations are listed; nothing if there are none. */
export function linkOperations({ model: { operations } }: EmitContext): Paragraph[] {
  if (operations.length === 0) return []
  const count = operations.length === 1 ? "the client's method" : `the client's ${operations.length} methods`
  return [paragraph(linkFile(), ` lists ${count}.`)]
}

/** The file that lists the operations. */
export const operationsFile = 'OPERATIONS.md'

/** The operations, by the client's methods. */
export function listOperations(context: EmitContext): List {
  return list(context.model.operations.map((operation) => nameOperation(context, operation)))
}

/** The client's method, linked to the service's own page about it where that is known. */
function nameOperation(context: EmitContext, { deprecated, operation, reference }: Operation): Paragraph {
  const name = code(context.names.methods.get(operation)!)
  return paragraph(
    reference === undefined ? name : { type: 'link', url: reference, children: [name] },
    ...(deprecated ? [' (deprecated)'] : []),
  )
}
