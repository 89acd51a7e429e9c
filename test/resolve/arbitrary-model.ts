/**
 * Random services. Everything that pages can show occurs; what they cannot show is left out: a list or map that holds itself with no structure between.
 *
 * @module
 */
import fc from 'fast-check'
import {
  type MemberSketch,
  type OperationSketch,
  type PaginatorSketch,
  type ServiceSketch,
  type ShapeSketch,
  type SketchId,
  type WaiterSketch,
} from './sketch.js'

/** A reference to a shape, as a number that is cut down to the shapes there are. */
interface MemberDraft {
  readonly name: string
  readonly target: number
  readonly required: boolean
  readonly text: string
  readonly autopopulated: boolean
}

interface CompositeDraft {
  readonly kind: 'structure' | 'list' | 'map'
  readonly members: readonly MemberDraft[]
  readonly target: number
  readonly union: boolean
}

interface RootDraft {
  readonly members: readonly MemberDraft[]
  readonly stream: 'none' | 'blob' | 'events'
  readonly text: string
}

interface OperationDraft {
  readonly input: RootDraft | undefined
  readonly output: RootDraft | undefined
  readonly errors: readonly string[]
  readonly deprecated: boolean
  readonly text: string
  readonly paginator: { readonly tokens: number; readonly limit: boolean } | undefined
  readonly waiter: { readonly delay: number; readonly maxAttempts: number } | undefined
}

const names = [
  'Name', 'Names', 'State', 'States', 'Width', 'Gate', 'Berths', 'tags', 'from', 'default', 'constructor', '__proto__', 'toString', 'string',
  'x-amz-meta', '1st', '2', '10', 'S3Uri', 'hasOwnProperty', 'Type', 'type', 'Quay_Id', 'a.b', 'n:s', '$ref', 'Value',
] // prettier-ignore

const values = [
  'OPEN', 'SHUT', 'half open', 'x/y', 'a:b', '{', '}', '],', '\\', '"', 'a, b', '#1', '', '123', 'True|False', 'string', '**bold**', '``', '{...}', "': '", 'é', '日本',
] // prettier-ignore

const texts = [
  '', 'Names it.', 'Words in ``code``, **strong** and *slanted*.', 'One.\n\n \n\nTwo.', 'A list:\n\n \n\n\n* one\n \n* two\n', '.. note::\n\n  \n\n  Take care.\n\n  ',
  'A sample:\n\n \n\n``{"a": [1]}``', 'Stars * and | and _ and \\ alone.', '``unclosed', 'Ends in a colon:', '**Request Syntax**, and more.',
] // prettier-ignore

const scalars: readonly ShapeSketch[] = [
  { kind: 'string' },
  { kind: 'integer' },
  { kind: 'float' },
  { kind: 'float', single: true },
  { kind: 'boolean' },
  { kind: 'timestamp' },
  { kind: 'blob' },
  { kind: 'document' },
]

const text = fc.constantFrom(...texts)

const members = fc.uniqueArray(
  fc.record<MemberDraft>({
    name: fc.constantFrom(...names),
    target: fc.nat({ max: 1000 }),
    required: fc.boolean(),
    text,
    autopopulated: fc.boolean(),
  }),
  { maxLength: 4, selector: ({ name }) => name },
)

const composite = fc.record<CompositeDraft>({
  kind: fc.constantFrom('structure', 'structure', 'list', 'map'),
  members,
  target: fc.nat({ max: 1000 }),
  union: fc.boolean(),
})

const enumeration = fc
  .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
  .filter((chosen) => chosen.join() !== 'string')

const root = fc.option(
  fc.record<RootDraft>({ members, stream: fc.constantFrom('none', 'none', 'blob', 'events'), text }),
  { nil: undefined },
)

const operation = fc.record<OperationDraft>({
  input: root,
  output: root,
  errors: fc.array(fc.constantFrom('GateStuck', 'NoSuchGate', 'Busy'), { maxLength: 3 }),
  deprecated: fc.boolean(),
  text,
  paginator: fc.option(fc.record({ tokens: fc.integer({ min: 1, max: 2 }), limit: fc.boolean() }), { nil: undefined }),
  waiter: fc.option(
    fc.record({ delay: fc.integer({ min: 1, max: 999 }), maxAttempts: fc.integer({ min: 1, max: 99 }) }),
    {
      nil: undefined,
    },
  ),
})

/** A random service, `Harbour`. */
export const arbitraryService: fc.Arbitrary<ServiceSketch> = fc
  .record({
    composites: fc.array(composite, { maxLength: 5 }),
    enums: fc.array(enumeration, { maxLength: 3 }),
    operations: fc.array(operation, { minLength: 1, maxLength: 4 }),
  })
  .map(({ composites, enums, operations }) => new Builder(composites, enums).build(operations))

class Builder {
  readonly shapes = new Map<SketchId, ShapeSketch>()
  readonly #plain: readonly SketchId[]
  readonly #composites: readonly SketchId[]

  constructor(composites: readonly CompositeDraft[], enums: readonly (readonly string[])[]) {
    scalars.forEach((shape, index) => this.shapes.set(`scalar ${index}`, shape))
    enums.forEach((found, index) => this.shapes.set(`enum ${index}`, { kind: 'string', enum: found }))
    this.#plain = [...this.shapes.keys()]
    this.#composites = composites.map((_, index) => `shape ${index}`)
    composites.forEach((draft, index) => {
      this.shapes.set(`shape ${index}`, this.#composite(draft, index, composites))
    })
  }

  build(drafts: readonly OperationDraft[]): ServiceSketch {
    const operations = new Map<string, OperationSketch>()
    const paginators: PaginatorSketch[] = []
    const waiters: WaiterSketch[] = []
    drafts.forEach((draft, index) => {
      const letter = 'abcd'.charAt(index)
      const method = `list_${letter}`
      const name = `List${letter.toUpperCase()}`
      const { paginator } = draft
      const tokens = paginator && draft.input && draft.output ? ['NextToken', 'Marker'].slice(0, paginator.tokens) : []
      const limit = tokens.length > 0 && paginator?.limit ? ['MaxResults'] : []
      const added = tokens.map((token): MemberSketch => ({ name: token, shape: 'scalar 0' }))
      const size = limit.map((member): MemberSketch => ({ name: member, shape: 'scalar 1' }))
      const input = draft.input && this.#root(`${name}Request`, draft.input, 'request', [...added, ...size])
      const output = draft.output && this.#root(`${name}Response`, draft.output, 'response', added)
      operations.set(method, {
        operation: name,
        ...(input !== undefined && { input }),
        ...(output !== undefined && { output }),
        errors: draft.errors,
        deprecated: draft.deprecated,
        text: draft.text,
      })
      if (tokens.length > 0)
        paginators.push({
          name,
          method,
          inputToken: tokens,
          outputToken: tokens,
          ...(limit[0] && { limitKey: limit[0] }),
        })
      if (draft.waiter && input !== undefined) waiters.push({ name: `${name}Done`, method, ...draft.waiter })
    })
    const facts = { service: 'harbour', className: 'Harbour', uid: 'harbour-2020-01-31' }
    return { ...facts, shapes: this.shapes, operations, paginators, waiters }
  }

  #composite(draft: CompositeDraft, index: number, all: readonly CompositeDraft[]): ShapeSketch {
    const own = textOf(`shape ${index}`)
    if (draft.kind === 'structure') {
      const found = draft.members.map((member) => this.#member(member))
      return { kind: 'structure', members: found, union: draft.union && found.length > 0, text: own }
    }
    // a list or map leads to structures, or to lists and maps that come later: so none holds itself without a structure between
    const targets = this.#composites.filter((_, at) => all[at]?.kind === 'structure' || at > index)
    const target = pick([...this.#plain, ...targets, ...targets], draft.target)
    if (draft.kind === 'list') return { kind: 'list', member: target, text: own }
    return { kind: 'map', key: 'scalar 0', value: target, text: own }
  }

  /** The text of a member whose shape has parts is that shape's: it tells which of the enclosing shapes a recursive reference means. */
  #member({ name, target, required, text: own, autopopulated }: MemberDraft): MemberSketch {
    const shape = pick([...this.#plain, ...this.#composites, ...this.#composites], target)
    if (shape.startsWith('shape')) return { name, shape, required, text: textOf(shape) }
    return { name, shape, required, text: own, autopopulated: autopopulated && own !== '' && shape === 'scalar 0' }
  }

  #root(id: SketchId, draft: RootDraft, side: 'request' | 'response', added: readonly MemberSketch[]): SketchId {
    const found = draft.members.map((member) => this.#member(member))
    const stream: MemberSketch[] = []
    if (draft.stream === 'blob') {
      this.shapes.set(`${id} body`, { kind: 'blob', streaming: true })
      stream.push({ name: 'Body', shape: `${id} body`, text: 'The bytes.' })
    } else if (draft.stream === 'events' && side === 'response') {
      this.shapes.set(`${id} event`, { kind: 'structure', members: [{ name: 'Far', shape: 'scalar 1' }] })
      this.shapes.set(`${id} events`, {
        kind: 'structure',
        eventStream: true,
        members: [{ name: 'Moved', shape: `${id} event`, text: `Within ${id}.` }],
      })
      stream.push({ name: 'Events', shape: `${id} events`, text: 'What happens.' })
    }
    const request = side === 'request'
    this.shapes.set(id, {
      kind: 'structure',
      members: [...found, ...stream, ...added],
      ...(!request && draft.text !== '' && { text: draft.text }),
    })
    return id
  }
}

function textOf(id: SketchId): string {
  return `What is called ${id} here.`
}

function pick<T>(items: readonly T[], at: number): T {
  return items[at % items.length] as T
}
