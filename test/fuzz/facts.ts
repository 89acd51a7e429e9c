/**
 * Facts beside members that a page with one letter changed has no more: kinds, marks, values, errors, tokens.
 *
 * @module
 */
import type { ServiceModel, Shape, ShapeId } from '../../generator/model/index.js'

/** What a model says of each operation, and of each member of its request and response: `open_gate`, `open_gate input.Gates[].Name`. */
export type Facts = ReadonlyMap<string, readonly string[]>

/** As deep as facts are looked at; recursion ends somewhere. */
const DEEPEST = 12

/** Lists the facts of a model. Names that a letter may change are counted, not listed. */
export function listFacts({ operations, shapes, paginators, waiters }: ServiceModel): Facts {
  const facts = new Map<string, readonly string[]>()
  const byId = new Map(shapes.map((shape) => [shape.id, shape]))
  const visit = (path: string, id: ShapeId, own: readonly string[], above: readonly ShapeId[]): void => {
    const shape = byId.get(id)
    if (shape === undefined) return
    facts.set(path, [...own, ...factsOf(shape)])
    if (above.includes(id) || above.length > DEEPEST) return
    const inside = [...above, id]
    if (shape.kind === 'structure') {
      for (const { name, shape: part, required, idempotencyToken, deprecated, alternative } of shape.members) {
        // what is required of a response is what some request says of the same structure
        const marks = {
          required: required && path.includes(' input'),
          token: idempotencyToken,
          deprecated,
          alternative,
        }
        visit(
          `${path}.${name}`,
          part,
          Object.keys(marks).filter((mark) => marks[mark as 'token']),
          inside,
        )
      }
    }
    if (shape.kind === 'list') visit(`${path}[]`, shape.member, [], inside)
    if (shape.kind === 'map') visit(`${path}{}`, shape.value, [], inside)
  }
  for (const { method, input, output, errors, deprecated } of operations) {
    facts.set(method, [`${errors.length} errors`, ...(deprecated ? ['deprecated'] : [])])
    if (input !== undefined) visit(`${method} input`, input, [], [])
    if (output !== undefined) visit(`${method} output`, output, [], [])
  }
  for (const { name, operation, resultKeys, inputToken } of paginators)
    facts.set(`paginator ${name}`, [
      `of ${operation}`,
      `${resultKeys.length} results`,
      ...(inputToken ? ['token'] : []),
    ])
  for (const { name, operation, delay, maxAttempts } of waiters)
    facts.set(`waiter ${name}`, [`of ${operation}`, `${delay} s`, `${maxAttempts} times`])
  return facts
}

function factsOf(shape: Shape): string[] {
  const facts: string[] = [shape.kind]
  if (shape.kind === 'string' && shape.enum) facts.push(`${shape.enum.length} values`)
  if (shape.kind === 'structure') {
    if (shape.union) facts.push('union')
    if (shape.eventStream) facts.push('event stream')
    if (shape.unknown) facts.push('unknown')
  }
  if (shape.kind === 'blob' && shape.streaming) facts.push('streaming')
  return facts
}

/**
 * Compares the facts of a sound page with those of the page after damage. Places that are gone are members that are lost, and not told a second time.
 *
 * @returns `open_gate input.Name: required`, in the order of the sound page
 */
export function findLostFacts(sound: Facts, damaged: Facts): string[] {
  const lost: string[] = []
  for (const [path, facts] of sound) {
    const others = damaged.get(path)
    if (others === undefined) continue
    for (const fact of facts) if (!others.includes(fact)) lost.push(`${path}: ${fact}, now ${others.join(', ')}`)
  }
  return lost
}
