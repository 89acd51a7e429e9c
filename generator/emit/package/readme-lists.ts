/**
 * Lists of names in the package's `README.md`.
 *
 * @module
 */
import type { Link, List, Paragraph, PhrasingContent } from 'mdast'
import type { Operation } from '../../model/index.js'
import type { EmitContext } from '../plan/context.js'
import { ownForm } from '../plan/form.js'

/** Names the paginators that the client lacks: nothing is left out without a word. */
export function listOpenPaginators({ openPaginators }: EmitContext): Paragraph[] {
  if (openPaginators.length === 0) return []
  return [
    namesParagraph(
      'The pages do not show where these take their next token from, so the client has no method for them: ',
      openPaginators,
    ),
  ]
}

/** Names the waiters that need a predicate. */
export function listOpenWaiters({ waiters }: EmitContext): Paragraph[] {
  const names = waiters.filter(({ rules }) => !rules).map(({ waiter }) => waiter.name)
  return names.length === 0
    ? []
    : [namesParagraph('The pages leave open when these are over, so they need a predicate: ', names)]
}

function namesParagraph(text: string, names: readonly string[]): Paragraph {
  const listed = names.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
    { type: 'inlineCode', value },
  ])
  return { type: 'paragraph', children: [{ type: 'text', value: text }, ...listed, { type: 'text', value: '.' }] }
}

/** Earlier names of types, each with the one that it has now. */
export function listDeprecated({ model: { aliases = [] } }: EmitContext): List[] {
  if (aliases.length === 0) return []
  const items = aliases.map(({ name, shape }): PhrasingContent[] => [
    { type: 'inlineCode', value: name },
    { type: 'text', value: ' is called ' },
    { type: 'inlineCode', value: shape },
  ])
  return [makeList(items)]
}

/** Says where the operations are listed; nothing if there are none. */
export function linkOperations({ model: { operations } }: EmitContext): Paragraph[] {
  if (operations.length === 0) return []
  const count = operations.length === 1 ? "the client's method" : `the client's ${operations.length} methods`
  const link: Link = { type: 'link', url: operationsFile, children: [{ type: 'inlineCode', value: operationsFile }] }
  return [{ type: 'paragraph', children: [link, { type: 'text', value: ` lists ${count}.` }] }]
}

/** The file that lists the operations. */
export const operationsFile = 'OPERATIONS.md'

/** The operations, by the client's methods. */
export function listOperations(context: EmitContext): List {
  return makeList(context.model.operations.map((operation) => nameOperation(context, operation)))
}

function makeList(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  }
}

/** The client's method, linked to the service's own page about it where that is known. */
function nameOperation(context: EmitContext, { deprecated, operation, reference }: Operation): PhrasingContent[] {
  const name: PhrasingContent = { type: 'inlineCode', value: context.names.methods.get(operation)! }
  return [
    reference === undefined ? name : { type: 'link', url: reference, children: [name] },
    ...(deprecated ? [{ type: 'text', value: ' (deprecated)' } as const] : []),
  ]
}

/** Lists the types whose members no page shows. */
export function listLeftOut(context: EmitContext): List[] {
  const names = context.model.shapes.flatMap((shape) =>
    shape.kind === 'structure' && shape.unknown ? [context.typeSymbol(shape, ownForm(shape)).name] : [],
  )
  return names.length === 0 ? [] : [makeList(names.map((value) => [{ type: 'inlineCode', value }]))]
}
