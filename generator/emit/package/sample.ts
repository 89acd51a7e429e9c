/**
 * A first call to show: an operation that needs little, with the least input that it takes.
 *
 * @module
 */
import type { Member, Operation, ShapeId } from '../../model/index.js'
import type { EmitContext } from '../plan/context.js'
import { printExpression } from '../docs/example.js'
import { printKey, printString } from '../print/literal.js'
import { rankFamiliarOperations } from './familiar-operation.js'

/** An operation and an input for it. */
export interface Sample {
  readonly operation: Operation
  /** The input as an expression; absent where the operation takes none. */
  readonly input?: string
}

/** The most structures within structures that a sample holds. */
const maximumDepth = 3

/**
 * Chooses the operation to show: the most familiar one that can be called as it stands, otherwise one with an example of its own, otherwise any of which an input can be
 * made up. Operations that read come first.
 */
export function chooseSample(context: EmitContext): Sample | undefined {
  const familiar = rankFamiliarOperations(context)
  const [first] = familiar
  if (first && first.input === undefined) return { operation: first }
  if (first && printLeastInput(context, first.input!) === '{}') return { operation: first, input: '{}' }
  const candidates = [...familiar, ...context.model.operations]
  for (const operation of candidates) {
    const example = operation.examples.find(({ input }) => input !== undefined)
    if (example && operation.input !== undefined) return { operation, input: printExpression(example.input!) }
  }
  for (const operation of candidates) {
    if (operation.input === undefined) return { operation }
    const input = printLeastInput(context, operation.input)
    if (input !== undefined) return { operation, input }
  }
  return undefined
}

/** Prints the least input of an operation, given its structure; undefined where it would be large, or where nobody knows what to write. */
export function printLeastInput(context: EmitContext, id: ShapeId): string | undefined {
  return printSample(context, id, 1)
}

/** The least value of a shape; nothing where it would be large, or where nobody knows what to write. */
function printSample(context: EmitContext, id: ShapeId, depth: number): string | undefined {
  const shape = context.shape(id)
  if (depth > maximumDepth) return undefined
  switch (shape.kind) {
    case 'string':
      return printString(shape.enum?.[0] ?? '…')
    case 'integer':
    case 'float':
      return '1'
    case 'boolean':
      return 'true'
    case 'timestamp':
      return 'new Date()'
    case 'list': {
      const item = printSample(context, shape.member, depth + 1)
      return item === undefined ? undefined : `[${item}]`
    }
    case 'map':
      return '{}'
    case 'structure': {
      const needed = shape.union
        ? shape.members.slice(0, 1)
        : shape.members.filter((member) => context.isRequired(shape, member, 'request'))
      return shape.eventStream ? undefined : printMembers(context, needed, depth)
    }
    default:
      return undefined
  }
}

function printMembers(context: EmitContext, members: readonly Member[], depth: number): string | undefined {
  const lines: string[] = []
  for (const { name, shape } of members) {
    const value = printSample(context, shape, depth + 1)
    if (value === undefined) return undefined
    lines.push(`${printKey(name)}: ${value}`)
  }
  return lines.length === 0 ? '{}' : `{ ${lines.join(', ')} }`
}
