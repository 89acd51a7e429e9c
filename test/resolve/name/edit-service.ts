/**
 * Random changes of a service, as updates of the reference make them.
 *
 * @module
 */
import fc from 'fast-check'
import type { MemberSketch, ServiceSketch, ShapeSketch } from '../sketch.js'

/** One change. */
export interface Edit {
  readonly kind:
    'drop operation' | 'add operation' | 'add member' | 'remove member' | 'rename member' | 'join' | 'edit page'
  /** What is changed, as a number that is cut down to what there is. */
  readonly at: number
  /** Which part of it. */
  readonly part: number
  /** Changes the text of one page, for a change that no other page has. */
  editPages(texts: [string, string][]): [string, string][]
}

/** A random change. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.constantFrom<Edit['kind']>(
      'drop operation',
      'add operation',
      'add member',
      'remove member',
      'rename member',
      'join',
      'edit page',
      'edit page',
    ),
    at: fc.nat({ max: 1000 }),
    part: fc.nat({ max: 1000 }),
  })
  .map((edit) => ({ ...edit, editPages: (texts) => (edit.kind === 'edit page' ? editPage(texts, edit) : texts) }))

/**
 * Changes a service.
 *
 * @returns another one; the same where there is nothing to change in that way
 */
export function editService(service: ServiceSketch, { kind, at, part }: Edit): ServiceSketch {
  const operations = [...service.operations]
  const [method, operation] = operations[at % operations.length] ?? []
  switch (kind) {
    case 'drop operation': {
      if (operations.length < 2 || method === undefined) return service
      return {
        ...service,
        operations: new Map(operations.filter(([other]) => other !== method)),
        paginators: service.paginators.filter((paginator) => paginator.method !== method),
        waiters: service.waiters.filter((waiter) => waiter.method !== method),
      }
    }
    case 'add operation': {
      if (!operation) return service
      const letter = 'uvwxyz'.charAt(part % 6)
      const added = { ...operation, operation: `Move${letter.toUpperCase()}` }
      return { ...service, operations: new Map([...operations, [`move_${letter}`, added]]) }
    }
    case 'add member':
      return editMembers(service, at, (members) => [
        ...members.filter(({ name }) => name !== 'Added'),
        { name: 'Added', shape: 'scalar 1', text: 'How many.' },
      ])
    case 'remove member':
      return editMembers(service, at, (members) => members.toSpliced(part % Math.max(1, members.length), 1))
    case 'rename member':
      return editMembers(service, at, (members) =>
        members.map((member, index) =>
          index === part % members.length && members.every(({ name }) => name !== 'Renamed')
            ? { ...member, name: 'Renamed' }
            : member,
        ),
      )
    case 'join': {
      const ids = [...service.shapes].filter(([id, shape]) => isInner(id, shape)).map(([id]) => id)
      const [from, to] = [ids[at % ids.length], ids[part % ids.length]]
      const target = service.shapes.get(to ?? '')
      if (from === undefined || !target) return service
      return { ...service, shapes: new Map([...service.shapes, [from, target]]) }
    }
    case 'edit page':
      return service
  }
}

function editMembers(
  service: ServiceSketch,
  at: number,
  edit: (members: readonly MemberSketch[]) => readonly MemberSketch[],
): ServiceSketch {
  const ids = [...service.shapes].filter(([id, shape]) => isInner(id, shape)).map(([id]) => id)
  const id = ids[at % ids.length]
  const shape = service.shapes.get(id ?? '')
  if (id === undefined || shape?.kind !== 'structure') return service
  return { ...service, shapes: new Map([...service.shapes, [id, { ...shape, members: edit(shape.members) }]]) }
}

/** A structure that is no side of an operation. */
function isInner(id: string, shape: ShapeSketch): boolean {
  return shape.kind === 'structure' && id.startsWith('shape ')
}

const words = ['Name', 'State', 'States', 'Width', 'Gate', 'Berths', 'Value'] as const

/** Renames a member wherever one page shows it: what was one shape on several pages is two. */
function editPage(texts: [string, string][], { at, part }: { at: number; part: number }): [string, string][] {
  const pages = texts.filter(([path]) => path.includes('/client/'))
  const chosen = pages[at % Math.max(1, pages.length)]
  const word = words[part % words.length] as string
  return texts.map(([path, text]) =>
    path === chosen?.[0]
      ? [path, text.replace(new RegExp(`(?<![\\w/])${word}(?!\\w)`, 'g'), `${word}Wide`)]
      : [path, text],
  )
}
