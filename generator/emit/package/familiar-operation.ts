/**
 * The operation that a reader is most likely to know: the list or the description of a thing that many other operations are about.
 *
 * Data decide. `ListQueues` lists queues, and 17 other operations of sqs take a `QueueUrl`; `ListMessageMoveTasks` is about a thing that no other request names.
 *
 * @module
 */
import pluralize from 'pluralize'
import type { Operation, ShapeId } from '../../model/index.js'
import type { EmitContext } from '../plan/context.js'

/** What follows the name of a thing in a member that names one: `QueueUrl`, `UserName`. */
const reference = /^(?:arns?|ids?|identifiers?|names?|s|urls?)?$/

/** A member whose name tells of a secret; `NextToken` is none. */
const secret = /credential|password|private|secret|sessiontoken/i

/** How well an operation stands for its service. */
interface Candidate {
  readonly operation: Operation
  /** Number of members that its request must have. */
  readonly needs: number
  /** Number of other operations whose requests name what it reads. */
  readonly leaning: number
  /** Number of other operations with the thing in their own names. */
  readonly sharing: number
  /** Whether it answers with a secret. */
  readonly isSecret: boolean
}

/**
 * Sorts the operations that list, describe or get something and answer with a structure: those that need least first, and of these the one on which most others lean.
 *
 * @returns none if the service reads nothing
 */
export function rankFamiliarOperations(context: EmitContext): readonly Operation[] {
  const { operations } = context.model
  const requests = operations.map(({ input }) => listMembers(context, input).map(({ name }) => name.toLowerCase()))
  return operations
    .flatMap((operation, index): Candidate[] => {
      const [, plural] = /^(?:Describe|Get|List)(.+)$/.exec(operation.operation) ?? []
      if (plural === undefined || operation.deprecated || listMembers(context, operation.output).length === 0) return []
      const thing = pluralize.singular(plural).toLowerCase()
      const names = (member: string): boolean => member.startsWith(thing) && reference.test(member.slice(thing.length))
      const others = <T>(items: readonly T[]): readonly T[] => items.filter((_, other) => other !== index)
      return [
        {
          operation,
          needs: countNeeds(context, operation),
          leaning: others(requests).filter((members) => members.some(names)).length,
          sharing: others(operations).filter((other) => other.operation.toLowerCase().includes(thing)).length,
          isSecret: holdsSecret(context, operation.output!, new Set()),
        },
      ]
    })
    .sort(
      (a, b) =>
        a.needs - b.needs ||
        b.leaning - a.leaning ||
        b.sharing - a.sharing ||
        Number(a.isSecret) - Number(b.isSecret) ||
        a.operation.operation.length - b.operation.operation.length,
    )
    .map(({ operation }) => operation)
}

function countNeeds(context: EmitContext, { input }: Operation): number {
  const structure = input === undefined ? undefined : context.shape(input)
  if (structure?.kind !== 'structure') return 0
  return structure.members.filter((member) => context.isRequired(structure, member, 'request')).length
}

function listMembers(context: EmitContext, id: string | undefined) {
  const shape = id === undefined ? undefined : context.shape(id)
  return shape?.kind === 'structure' ? shape.members : []
}

function holdsSecret(context: EmitContext, id: ShapeId, seen: Set<ShapeId>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const shape = context.shape(id)
  switch (shape.kind) {
    case 'structure':
      return shape.members.some(
        (member) => member.sensitive || secret.test(member.name) || holdsSecret(context, member.shape, seen),
      )
    case 'list':
      return holdsSecret(context, shape.member, seen)
    case 'map':
      return holdsSecret(context, shape.value, seen)
    default:
      return false
  }
}
