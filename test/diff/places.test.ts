import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../generator/diff/index.js'
import type { Contract, ContractShape } from '../../generator/model/index.js'

const text: ContractShape = { kind: 'string', id: 'string' }

/** Two operations: `GetItem` has `Tag` in its response alone, `PutItem` in its request alone. */
function buildContract(tag: ContractShape, state: ContractShape): Contract {
  const structure = (id: string, ...members: string[]): ContractShape => ({
    kind: 'structure',
    id,
    members: members.map((member) => {
      const [name = '', shape = ''] = member.split(':')
      return { name, shape }
    }),
  })
  const operation = (method: string, name: string): Contract['operations'][number] => ({
    ...{ method, operation: name, input: `${name}Request`, output: `${name}Response`, errors: [] },
  })
  return {
    ...{ service: 'shop', className: 'Shop', paginators: [], waiters: [] },
    operations: [operation('get_item', 'GetItem'), operation('put_item', 'PutItem')],
    shapes: [
      structure('GetItemRequest', 'Id:string'),
      structure('GetItemResponse', 'Tag:Tag'),
      structure('PutItemRequest', 'Tags:list(Tag)', `State:${state.id}`),
      structure('PutItemResponse'),
      ...[state, tag, { kind: 'list', id: 'list(Tag)', member: 'Tag' } as const, text],
    ],
  }
}

const tag = (required?: true): ContractShape => ({
  ...{ kind: 'structure', id: 'Tag' },
  members: [{ name: 'Key', shape: 'string', ...(required && { required }) }],
})
const state = (id: string, ...values: string[]): ContractShape => ({ kind: 'string', id, enum: values })

describe('a change', () => {
  it('of requests names the first operation that has it in a request', () => {
    const [change, ...others] = compareContracts(
      buildContract(tag(), state('State', 'A')),
      buildContract(tag(true), state('State', 'A')),
    )
    expect(others).toEqual([])
    expect(change).toMatchObject({
      ...{ rule: 'member-required', sides: ['request'], operation: 'PutItem', operations: 1, path: 'Tags[].Key' },
    })
  })

  it('of an enum that is called otherwise stands at the member that has it, and names what it was', () => {
    const changes = compareContracts(
      buildContract(tag(), state('State', 'A')),
      buildContract(tag(), state('Status', 'A', 'B')),
      {
        newPlaces: {
          operation: () => undefined,
          shape: () => ({ page: 'elsewhere.rst', line: 1 }),
          member: (id, member) => ({ page: `${id}.${member}`, line: 7 }),
          paginator: () => undefined,
          waiter: () => undefined,
        },
      },
    )
    expect(changes).toMatchObject([
      { rule: 'shape-renamed', old: 'State', new: 'Status' },
      {
        ...{ rule: 'enum-value-added', subject: 'Status', old: 'State', values: ['B'], path: 'State' },
        place: { state: 'new', page: 'PutItemRequest.State', line: 7 },
      },
    ])
  })
})
