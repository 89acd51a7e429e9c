/**
 * Lists of names in the package's `README.md`.
 *
 * @module
 */
import type { Link, List, Paragraph } from 'mdast'
import type { Operation } from '../../model/index.js'
import { code, codes, list, paragraph } from '../docs/prose.js'
import type { EmitContext } from '../plan/context.js'
import { outputTypeOf, ownForm } from '../plan/form.js'

/** Names the paginators that the client lacks: nothing is left out without a word. */
export function listOpenPaginators({ openPaginators }: EmitContext): Paragraph[] {
  return listNames(
    'The pages do not show where these take their next token from, so the client has no method for them: ',
    openPaginators,
  )
}

/** Names the waiters that need a predicate. */
export function listOpenWaiters({ waiters }: EmitContext): Paragraph[] {
  const names = waiters.filter(({ rules }) => !rules).map(({ waiter }) => waiter.name)
  return listNames('The pages leave open when these are over, so they need a predicate: ', names)
}

function listNames(start: string, names: readonly string[]): Paragraph[] {
  return names.length === 0 ? [] : [paragraph(start, ...codes(names, ', '), '.')]
}

/** Earlier names of types, each with the one that it has now. */
export function listDeprecated(context: EmitContext): List[] {
  const { aliases = [] } = context.model
  if (aliases.length === 0) return []
  return [
    list(
      aliases.map(({ name, shape, form }) => {
        const output = form === 'response' ? outputTypeOf(context.shape(shape)) : undefined
        return paragraph(code(name), ' is called ', code(output ?? shape))
      }),
    ),
  ]
}

/** Says where the operations are listed; nothing if there are none. */
export function linkOperations({ model: { operations } }: EmitContext): Paragraph[] {
  if (operations.length === 0) return []
  const count = operations.length === 1 ? "the client's method" : `the client's ${operations.length} methods`
  const link: Link = { type: 'link', url: operationsFile, children: [code(operationsFile)] }
  return [paragraph(link, ` lists ${count}.`)]
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

/** Lists the types whose members no page shows. */
export function listLeftOut(context: EmitContext): List[] {
  const names = context.model.shapes.flatMap((shape) =>
    shape.kind === 'structure' && shape.unknown ? [context.typeSymbol(shape, ownForm(shape)).name] : [],
  )
  return names.length === 0 ? [] : [list(names.map((name) => paragraph(code(name))))]
}
