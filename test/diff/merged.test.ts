/** The second of a kind: a change that two pairs of shapes show, an error that two operations document. */
import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../generator/diff/index.js'
import type { Contract, ContractOperation, ContractShape } from '../../generator/model/index.js'

function structure(id: string, ...members: readonly string[]): ContractShape {
  const list = members.map((member) => {
    const [name = '', shape = 'string'] = member.split(':')
    return { name, shape }
  })
  return { kind: 'structure', id, members: list }
}

function operation(name: string, errors: readonly string[] = []): ContractOperation {
  return { method: name.toLowerCase(), operation: name, input: `${name}Request`, output: `${name}Response`, errors }
}

function contract(operations: readonly ContractOperation[], ...shapes: readonly ContractShape[]): Contract {
  const text: ContractShape = { kind: 'string', id: 'string' }
  return { service: 'shop', className: 'Shop', operations, shapes: [...shapes, text], paginators: [], waiters: [] }
}

const operations = [operation('Get'), operation('Put'), operation('Set')]

describe('where one shape becomes two', () => {
  const old = contract(
    operations,
    ...[structure('GetRequest'), structure('GetResponse', 'Tag:Tag'), structure('PutRequest', 'Tag:Tag')],
    ...[structure('PutResponse'), structure('SetRequest', 'Tag:Tag'), structure('SetResponse')],
    structure('Tag', 'Key', 'Value'),
  )
  const parted = contract(
    operations,
    ...[structure('GetRequest'), structure('GetResponse', 'Tag:Label'), structure('PutRequest', 'Tag:Tag')],
    ...[structure('PutResponse'), structure('SetRequest', 'Tag:Tag'), structure('SetResponse')],
    ...[structure('Tag', 'Key'), structure('Label', 'Key', 'Name')],
  )

  it('the member that both lack is gone once, for the operations and the sides of both', () => {
    const gone = compareContracts(old, parted).filter(({ rule }) => rule === 'member-removed')
    expect(gone).toMatchObject([
      {
        subject: 'Tag',
        member: 'Value',
        class: 'major',
        sides: ['request', 'response'],
        operation: 'Get',
        operations: 3,
      },
    ])
  })

  it('a member that one of them has is new for the operations of that one', () => {
    const added = compareContracts(old, parted).filter(({ rule }) => rule === 'member-added')
    expect(added).toMatchObject([
      { subject: 'Label', member: 'Name', sides: ['response'], operation: 'Get', operations: 1 },
    ])
  })

  it('and the reverse: two that become one gain its member once', () => {
    const added = compareContracts(parted, old).filter(
      ({ rule, member }) => rule === 'member-added' && member === 'Value',
    )
    expect(added).toMatchObject([{ subject: 'Tag', sides: ['request', 'response'], operations: 3 }])
  })
})

describe('the class of a change that requests and responses show', () => {
  const enum_ = (id: string, ...values: string[]): ContractShape => ({ kind: 'string', id, enum: values })
  const build = (...shapes: readonly ContractShape[]): Contract => {
    const parts = ['GetRequest', 'PutResponse', 'SetRequest', 'SetResponse'].map((id) => structure(id))
    const [read, written] = shapes.length > 1 ? ['Read', 'Written'] : [shapes[0]!.id, shapes[0]!.id]
    const holders = [structure('GetResponse', `State:${read}`), structure('PutRequest', `State:${written}`)]
    return contract(operations, ...parts, ...holders, ...shapes)
  }
  it.each([
    ['open', 'minor'],
    ['closed', 'major'],
  ] as const)('is the higher one of both: enums of responses are %s', (responseEnums, class_) => {
    const changes = compareContracts(
      build(enum_('State', 'A')),
      build(enum_('Read', 'A', 'B'), enum_('Written', 'A', 'B')),
      { responseEnums },
    )
    const gained = changes.filter(({ rule }) => rule === 'enum-value-added')
    expect(gained.length).toBeGreaterThan(0)
    const highest = gained.some((change) => change.class === 'major') ? 'major' : 'minor'
    expect(highest).toBe(class_)
  })
})

describe('an error', () => {
  const shapes = operations.flatMap(({ input, output }) => [structure(input!), structure(output!)])
  const [get, put, set] = operations as [ContractOperation, ContractOperation, ContractOperation]
  const withErrors = (...errors: readonly (readonly string[])[]): Contract =>
    contract(
      [get, put, set].map((of, index) => ({ ...of, errors: errors[index] ?? [] })),
      ...shapes,
    )

  it.each<[string, string, Contract, Contract]>([
    [
      'that two operations document is a new class',
      'error-class-added',
      withErrors(),
      withErrors([], ['Gone'], ['Gone']),
    ],
    [
      'that two operations document no more is a class less',
      'error-class-removed',
      withErrors([], ['Gone'], ['Gone']),
      withErrors(),
    ],
    [
      'that two more operations document',
      'error-added',
      withErrors(['Gone']),
      withErrors(['Gone'], ['Gone'], ['Gone']),
    ],
    [
      'that two operations fewer document',
      'error-removed',
      withErrors(['Gone'], ['Gone'], ['Gone']),
      withErrors(['Gone']),
    ],
  ])('%s once, at the first of them', (_, rule, old, new_) => {
    const about = { rule, subject: 'Gone', operation: 'Put', operations: 2, sides: [] }
    expect(compareContracts(old, new_)).toMatchObject([about])
  })

  it('that comes with a new operation is a class only if no other operation has it', () => {
    const before = contract([{ ...get, errors: ['Known'] }], ...shapes)
    const after = contract(
      [
        { ...get, errors: ['Known'] },
        { ...put, errors: ['Fresh', 'Known'] },
      ],
      ...shapes,
    )
    const rules = compareContracts(before, after).map(({ rule, subject }) => `${rule} ${subject}`)
    expect(rules.filter((rule) => rule.startsWith('error'))).toEqual(['error-class-added Fresh'])
    const back = compareContracts(after, before).map(({ rule, subject }) => `${rule} ${subject}`)
    expect(back.filter((rule) => rule.startsWith('error'))).toEqual(['error-class-removed Fresh'])
  })

  it('with another code on the wire is told once for all its operations, and not if it is new', () => {
    const old: Contract = { ...withErrors(['Gone'], ['Gone']), errorCodes: [{ error: 'Gone', code: '404' }] }
    const codes = [{ error: 'Gone', code: '410' }, { error: 'Fresh', code: '500' }] // prettier-ignore
    const new_: Contract = { ...withErrors(['Gone'], ['Fresh', 'Gone']), errorCodes: codes }
    const changed = compareContracts(old, new_).filter(({ rule }) => rule === 'error-code')
    expect(changed).toMatchObject([{ subject: 'Gone', operation: 'Get', operations: 2, class: 'patch' }])
  })
})
