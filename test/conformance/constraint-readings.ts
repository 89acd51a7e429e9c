/**
 * Holds the limits that the generator reads in prose against the limits of the services' own models.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import type { Constraint, Member, ShapeId } from '../../generator/model/index.js'
import { type ReadService, readServices } from './corpus.js'

/** A shape of the truth, as far as limits go. */
interface TrueShape {
  readonly kind: string
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly members?: Readonly<Record<string, string>>
  readonly member?: string
  readonly key?: string
  readonly value?: string
}

interface Truth {
  readonly operations: Readonly<Record<string, { readonly input?: string; readonly output?: string }>>
  readonly shapes: Readonly<Record<string, TrueShape>>
}

type End = 'min' | 'max' | 'pattern'

/** One end of a range, or a pattern, that the generator read. The same of the same shape of the service is one, wherever its pages repeat it. */
export interface Reading {
  /** The first place, in the names of the service's model: `kms ListAliasesRequest.Limit max`, with `[]` for elements and `{}` for keys. */
  readonly place: string
  readonly kind: string
  readonly end: End
  /** As the truth would write it: an exclusive limit of an integer is the next integer. */
  readonly read: number | string
  /** What the service's model says; absent where it says nothing, and then nobody can tell whether the reading is right. */
  readonly truth?: number | string
  readonly sentence: string
}

/** A limit of a service's model whose figure stands in a sentence about limits in the member's prose: what could be read, and some chance hits. */
export interface Named {
  readonly place: string
  readonly kind: string
  readonly isRead: boolean
}

/** What came of the pages of some services. */
export interface Measurement {
  readonly readings: Reading[]
  readonly named: Named[]
}

/**
 * Reads all services of a corpus and compares.
 *
 * @param corpus - a folder of pages, one folder per service
 * @param truth - a folder with one `<service>.json` each
 * @returns readings by service, in the order of pages
 */
export function measureCorpus(corpus: string, truth: string): Measurement {
  const measurement: Measurement = { readings: [], named: [] }
  for (const service of readServices(corpus)) measureService(service, truth, measurement)
  return measurement
}

/**
 * Compares one service, where the truth has it.
 *
 * @param truths - a folder with one `<service>.json` each
 * @param measurement - takes what is found
 */
export function measureService({ service, model }: ReadService, truths: string, measurement: Measurement): void {
  const path = join(truths, `${service}.json`)
  if (!existsSync(path)) return
  const truth = JSON.parse(readFileSync(path, 'utf8')) as Truth
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const readings = new Map<string, Reading>()
  const named = new Map<string, Named>()
  const seen = new Set<string>()
  for (const { method, input, output } of model.operations) {
    const operation = truth.operations[method]
    walk(input, operation?.input)
    walk(output, operation?.output)
  }
  measurement.readings.push(...readings.values())
  measurement.named.push(...named.values())
  return

  function walk(id: ShapeId | undefined, trueId: string | undefined): void {
    const shape = id === undefined ? undefined : shapes.get(id)
    const trueShape = trueId === undefined ? undefined : truth.shapes[trueId]
    if (!shape || !trueShape || shape.kind !== trueShape.kind || seen.has(`${id}|${trueId}`)) return
    seen.add(`${id}|${trueId}`)
    if (shape.kind === 'structure') {
      for (const member of shape.members)
        compareMember(`${trueId}.${member.name}`, member, trueShape.members?.[member.name])
    } else if (shape.kind === 'list') walk(shape.member, trueShape.member)
    else if (shape.kind === 'map') walk(shape.value, trueShape.value)
  }

  function compareMember(path: string, member: Member, trueId: string | undefined): void {
    const trueShape = trueId === undefined ? undefined : truth.shapes[trueId]
    if (trueId === undefined || !trueShape) return
    const place = `${service} ${path}`
    compare(place, member.constraints, trueId)
    compare(`${place}[]`, member.elementConstraints, trueShape.member ?? trueShape.value)
    compare(`${place}{}`, member.keyConstraints, trueShape.key)
    collectNamed(place, member, trueId, trueShape)
    walk(member.shape, trueId)
  }

  function compare(place: string, constraints: readonly Constraint[] = [], trueId: string | undefined): void {
    const trueShape = trueId === undefined ? undefined : truth.shapes[trueId]
    if (!trueShape) return
    for (const constraint of constraints) {
      for (const [end, read] of endsOf(constraint, trueShape.kind)) {
        const known = `${trueId}|${end}|${read}|${constraint.sentence}`
        if (readings.has(known)) continue
        const said = trueShape[end]
        readings.set(known, {
          place: `${place} ${end}`,
          kind: trueShape.kind,
          end,
          read,
          ...(said !== undefined && { truth: said }),
          sentence: constraint.sentence,
        })
      }
    }
  }

  function collectNamed(place: string, member: Member, trueId: string, trueShape: TrueShape): void {
    if (!limited.has(trueShape.kind) || isEnum(member)) return
    const sentences = (member.documentation ?? []).flatMap((block) => textOf(block).split(/(?<=[.!?])\s+/))
    for (const end of ['min', 'max'] as const) {
      const figure = trueShape[end]
      if (figure === undefined) continue
      const isNamed = sentences.some((text) => aboutLimits[trueShape.kind]!.test(text) && holdsFigure(text, figure))
      if (!isNamed) continue
      const known = `${trueId}|${end}|${sentences.join(' ')}`
      if (named.has(known)) continue
      const isRead = (member.constraints ?? []).some((constraint) =>
        endsOf(constraint, trueShape.kind).some(([which, read]) => which === end && read === figure),
      )
      named.set(known, { place: `${place} ${end}`, kind: trueShape.kind, isRead })
    }
  }

  function isEnum(member: Member): boolean {
    const shape = shapes.get(member.shape)
    return shape?.kind === 'string' && shape.enum !== undefined
  }
}

const limited = new Set(['integer', 'float', 'string', 'blob', 'list', 'map'])
const words =
  /\b(?:max\w*|min|minimum|up to|at (?:most|least)|between|from|range|valid|than|exceed|limit|as many as|value)\b|\d ?[-–] ?\d/i
const lengths = /\b(?:characters?|bytes?|letters?|length)\b/i
const aboutLimits: Readonly<Record<string, RegExp>> = {
  integer: words,
  float: words,
  list: words,
  map: words,
  string: lengths,
  blob: lengths,
}

/** Whether a text has a figure: `1024`, `1,024`. */
function holdsFigure(text: string, figure: number): boolean {
  const forms = [String(figure), figure.toLocaleString('en-US')].map((form) => form.replace('.', '\\.'))
  return new RegExp(`(?<![\\d.,-])(?:${forms.join('|')})(?![\\d]|[.,]\\d)`).test(text)
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join(node.type === 'paragraph' ? '' : ' ') : ''
}

function endsOf(constraint: Constraint, kind: string): readonly (readonly [End, number | string])[] {
  if (constraint.kind === 'pattern') return [['pattern', constraint.pattern]]
  const { minimum, maximum } = constraint
  const [above, below] =
    constraint.kind === 'value' ? [constraint.exclusiveMinimum, constraint.exclusiveMaximum] : [undefined, undefined]
  const step = kind === 'integer' ? 1 : 0
  return [
    ...(minimum !== undefined ? [['min', minimum] as const] : []),
    ...(above !== undefined ? [['min', above + step] as const] : []),
    ...(maximum !== undefined ? [['max', maximum] as const] : []),
    ...(below !== undefined ? [['max', below - step] as const] : []),
  ]
}

/** The readings that the truth says something else of. */
export function findDifferences({ readings }: Measurement): readonly Reading[] {
  return readings.filter(({ read, truth }) => truth !== undefined && truth !== read)
}

/** The readings that the truth can be held against. */
export function findChecked({ readings }: Measurement): readonly Reading[] {
  return readings.filter(({ truth }) => truth !== undefined)
}
