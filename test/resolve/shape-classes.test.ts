/** Which shapes are equal, by example. */
import { expect, it } from 'vitest'
import type { Edge, Node, Root, ShapePage, StructureNode } from '../../generator/resolve/graph.js'
import { findClasses } from '../../generator/resolve/shape-classes.js'

const page = {} as ShapePage
const sighting = { page }
const text = (): Node => ({ kind: 'string', sighting })
const edge = (name: string, node: Node): Edge => ({ name, node, required: false, idempotencyToken: false, sighting })
const structure = (...members: Edge[]): StructureNode => {
  return { kind: 'structure', members, union: false, eventStream: false, unknown: false, sighting }
}
const root = (...members: Edge[]): Root => ({ side: 'input', page, node: structure(...members) })
const sign = (node: Node): string =>
  node.kind === 'structure' ? node.members.map(({ name }) => name).join() : node.kind

it('a shape with a part that stands elsewhere, too, is equal to one with a part of its own', () => {
  const shared = structure(edge('Width', text()))
  const [one, other] = [structure(edge('Lock', shared)), structure(edge('Lock', structure(edge('Width', text()))))]
  const roots = [root(edge('First', shared), edge('Second', one)), root(edge('Second', other))]
  const classes = findClasses(roots, sign)
  expect(classes.classOf(one)).toBe(classes.classOf(other))
})

it('a shape that contains itself is equal to one that does so two levels down, and to no finite one', () => {
  const loop = structure()
  loop.members.push(edge('Next', loop))
  const [inner, outer] = [structure(), structure()]
  outer.members.push(edge('Next', inner))
  inner.members.push(edge('Next', outer))
  const finite = structure(edge('Next', structure(edge('Next', text()))))
  const classes = findClasses([root(edge('A', loop), edge('B', outer), edge('C', finite))], sign)
  expect([classes.classOf(outer), classes.classOf(inner)]).toEqual([classes.classOf(loop), classes.classOf(loop)])
  expect(classes.classOf(finite)).not.toBe(classes.classOf(loop))
})
