/**
 * Random contracts, and single edits of them with the change that each is.
 *
 * @module
 */
import fc from 'fast-check'
import type { ChangeClass, DiffRuleId, Side } from '../../generator/diff/index.js'
import type { Contract, ContractMember, ContractShape, ContractStructure } from '../../generator/model/index.js'

const structures = ['Box', 'Job', 'Tag']
const enums = ['Mode', 'State']
const scalars = ['string', 'integer', 'boolean']
const compounds: readonly ContractShape[] = [
  { kind: 'list', id: 'list(Box)', member: 'Box' },
  { kind: 'list', id: 'list(list(Box))', member: 'list(Box)' },
  { kind: 'map', id: 'map(string,Job)', key: 'string', value: 'Job' },
  { kind: 'map', id: 'map(Mode,string)', key: 'Mode', value: 'string' },
]
const anyId = fc.constantFrom(...structures, ...enums, ...scalars, ...compounds.map(({ id }) => id))

/** A mark that is there or absent. */
const mark = <Key extends string>(key: Key): fc.Arbitrary<{ readonly [K in Key]?: true }> =>
  fc.boolean().map((isSet) => (isSet ? { [key]: true } : {}) as { readonly [K in Key]?: true })

const members: fc.Arbitrary<ContractMember[]> = fc
  .uniqueArray(fc.constantFrom('Alpha', 'Bravo', 'Charlie', 'Delta', '__proto__'), { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .tuple(anyId, mark('required'), mark('deprecated'))
          .map(([shape, required, deprecated]): ContractMember => ({ name, shape, ...required, ...deprecated })),
      ),
    ),
  )

const structure = (id: string): fc.Arbitrary<ContractShape> =>
  fc.tuple(members, mark('union')).map(([list, union]) => ({ kind: 'structure', id, members: list, ...union }))

const enumeration = (id: string): fc.Arbitrary<ContractShape> =>
  fc
    .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1 })
    .map((values) => ({ kind: 'string', id, enum: values }))

/** Contracts of one service: recursive, with shapes that nothing reaches. */
export const anyContract: fc.Arbitrary<Contract> = fc
  .uniqueArray(fc.constantFrom('GetItem', 'ListItems', 'PutItem'), { minLength: 1 })
  .chain((operations) => {
    const boundaries = operations.flatMap((name) => [`${name}Request`, `${name}Response`])
    return fc
      .tuple(...[...structures, ...boundaries].map(structure), ...enums.map(enumeration))
      .map((shapes) => buildContract(operations, shapes))
  })

function buildContract(operations: readonly string[], shapes: readonly ContractShape[]): Contract {
  const plain = scalars.map((kind) => ({ kind, id: kind }) as ContractShape)
  return {
    service: 'shop',
    className: 'Shop',
    operations: [...operations].sort().map((name) => ({
      ...{ method: name.toLowerCase(), operation: name, input: `${name}Request`, output: `${name}Response` },
      errors: [],
    })),
    shapes: [...shapes, ...plain, ...compounds].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...{ paginators: [], waiters: [] },
  }
}

/** A contract after one edit. */
export interface Edit {
  readonly edited: Contract
  /** The one change; nothing where no program depends on what was edited. */
  readonly expected?: { readonly rule: DiffRuleId; readonly class: ChangeClass; readonly subject: string }
}

/** What random choices an edit may make: two numbers, each to be taken modulo what there is. */
export type Choices = readonly [number, number]

/** Every edit by its name; undefined where a contract has nothing to edit so. */
export const edits: Readonly<Record<string, (contract: Contract, choices: Choices) => Edit | undefined>> = {
  addMember: (contract, [at]) =>
    editStructure(
      contract,
      at,
      (list) => [...list, { name: 'Zulu', shape: 'string' }],
      () => ['member-added', 'minor'],
    ),
  addRequiredMember: (contract, [at]) =>
    editStructure(
      contract,
      at,
      (list) => [...list, { name: 'Zulu', shape: 'string', required: true }],
      (sides) => (sides.includes('request') ? ['member-added-required', 'major'] : ['member-added', 'minor']),
    ),
  removeMember: (contract, [at, which]) =>
    editMember(
      contract,
      at,
      which,
      () => [],
      () => ['member-removed', 'major'],
    ),
  toggleRequired: (contract, [at, which]) =>
    editMember(
      contract,
      at,
      which,
      ({ required, ...rest }) => [required ? rest : { ...rest, required: true }],
      (sides, { required }) =>
        sides.includes('request')
          ? required
            ? ['member-optional', 'minor']
            : ['member-required', 'major']
          : undefined,
    ),
  toggleDeprecated: (contract, [at, which]) =>
    editMember(
      contract,
      at,
      which,
      ({ deprecated, ...rest }) => [deprecated ? rest : { ...rest, deprecated: true }],
      (_, { deprecated }) => (deprecated ? ['member-undeprecated', 'patch'] : ['member-deprecated', 'minor']),
    ),
  changeProse: (contract, [at, which]) =>
    editMember(
      contract,
      at,
      which,
      (member) => [{ ...member, prose: 'ff' }],
      () => ['prose-changed', 'patch'],
    ),
  changeKind: (contract, [at, which]) =>
    editMember(
      contract,
      at,
      which,
      (member) => [{ ...member, shape: member.shape === 'boolean' ? 'integer' : 'boolean' }],
      () => ['kind-changed', 'major'],
    ),
  addValue: (contract, [at]) => editEnum(contract, at, (values) => [...values, 'Z'], ['enum-value-added', 'minor']),
  removeValue: (contract, [at, which]) =>
    editEnum(
      contract,
      at,
      (values) => (values.length > 1 ? values.filter((_, index) => index !== which % values.length) : undefined),
      ['enum-value-removed', 'major'],
    ),
  removeOperation: (contract, [at]) => {
    const gone = contract.operations[at % contract.operations.length]!
    const edited = { ...contract, operations: contract.operations.filter((operation) => operation !== gone) }
    return { edited, expected: { rule: 'operation-removed', class: 'major', subject: gone.operation } }
  },
  addOperation: (contract) => ({
    edited: { ...contract, operations: [...contract.operations, { method: 'z', operation: 'Z', errors: [] }] },
    expected: { rule: 'operation-added', class: 'minor', subject: 'Z' },
  }),
  addWaiter: (contract) => ({
    edited: { ...contract, waiters: [{ name: 'W', operation: 'GetItem', delay: 1, maxAttempts: 1 }] },
    expected: { rule: 'waiter-added', class: 'minor', subject: 'W' },
  }),
  renameShape: (contract, [at]) => {
    const id = [...structures, ...enums][at % (structures.length + enums.length)]!
    if (sidesOfId(contract, id).length === 0) return undefined
    const text = JSON.stringify(contract).replaceAll(`"${id}"`, '"Renamed"')
    return {
      edited: JSON.parse(text) as Contract,
      expected: { rule: 'shape-renamed', class: 'major', subject: 'Renamed' },
    }
  },
}

type Verdict = readonly [DiffRuleId, ChangeClass]

function editStructure(
  contract: Contract,
  at: number,
  change: (members: readonly ContractMember[]) => readonly ContractMember[],
  judge: (sides: readonly Side[]) => Verdict | undefined,
): Edit {
  const all = contract.shapes.filter((shape): shape is ContractStructure => shape.kind === 'structure')
  const chosen = all[at % all.length]!
  const verdict = judge(judgedSides(contract, chosen.id))
  return {
    edited: replaceShape(contract, { ...chosen, members: change(chosen.members) }),
    ...(verdict && { expected: { rule: verdict[0], class: verdict[1], subject: chosen.id } }),
  }
}

function editMember(
  contract: Contract,
  at: number,
  which: number,
  change: (member: ContractMember) => readonly ContractMember[],
  judge: (sides: readonly Side[], member: ContractMember) => Verdict | undefined,
): Edit | undefined {
  const all = contract.shapes.filter((shape) => shape.kind === 'structure' && shape.members.length > 0)
  const chosen = all[at % all.length]
  if (chosen?.kind !== 'structure') return undefined
  const index = which % chosen.members.length
  const member = chosen.members[index]!
  const verdict = judge(judgedSides(contract, chosen.id), member)
  return {
    edited: replaceShape(contract, { ...chosen, members: chosen.members.toSpliced(index, 1, ...change(member)) }),
    ...(verdict && { expected: { rule: verdict[0], class: verdict[1], subject: chosen.id } }),
  }
}

function editEnum(
  contract: Contract,
  at: number,
  change: (values: readonly string[]) => readonly string[] | undefined,
  [rule, class_]: Verdict,
): Edit | undefined {
  const id = enums[at % enums.length]!
  const shape = contract.shapes.find((candidate) => candidate.id === id)
  const values = shape?.kind === 'string' && shape.enum ? change(shape.enum) : undefined
  if (!values) return undefined
  return {
    edited: replaceShape(contract, { kind: 'string', id, enum: values }),
    expected: { rule, class: class_, subject: id },
  }
}

function replaceShape(contract: Contract, shape: ContractShape): Contract {
  return { ...contract, shapes: contract.shapes.map((other) => (other.id === shape.id ? shape : other)) }
}

/** What a change of a shape is about: both promises where no operation tells. */
function judgedSides(contract: Contract, id: string): readonly Side[] {
  const sides = sidesOfId(contract, id)
  return sides.length > 0 ? sides : ['request', 'response']
}

/** Where a shape shows, found by going through everything. */
function sidesOfId(contract: Contract, id: string): readonly Side[] {
  const reaches = (from: string | undefined, seen: Set<string>): boolean => {
    if (from === undefined || seen.has(from)) return false
    seen.add(from)
    if (from === id) return true
    const shape = contract.shapes.find((candidate) => candidate.id === from)
    const next =
      shape?.kind === 'structure'
        ? shape.members.map((member) => member.shape)
        : shape?.kind === 'list'
          ? [shape.member]
          : shape?.kind === 'map'
            ? [shape.key, shape.value]
            : []
    return next.some((other) => reaches(other, seen))
  }
  const { operations } = contract
  return [
    ...(operations.some(({ input }) => reaches(input, new Set())) ? (['request'] as const) : []),
    ...(operations.some(({ output }) => reaches(output, new Set())) ? (['response'] as const) : []),
  ]
}
