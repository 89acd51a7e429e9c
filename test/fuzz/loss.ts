/**
 * Members that a damaged page has no more.
 *
 * @module
 */
import type { ServiceModel, Shape, ShapeId } from '../../generator/model/index.js'
import { type RuleId, rules } from '../../generator/messages/rules.js'

/** Messages that say of a whole page, or of a waiter, what takes no member from any request or response. Nor does an info, which says what was followed. */
const harmless: ReadonlySet<string> = new Set<RuleId>(['page-missing', 'page-unlisted', 'waiter-timing'])

/** What a model says of members and nothing else, so that many can be kept. */
export interface Outline {
  /** The shapes of requests and responses: `describe_table output`, … */
  readonly roots: ReadonlyMap<string, ShapeId>
  /** What a shape holds, by the step that leads there: `.Name`, `[]`, `{}`. */
  readonly parts: ReadonlyMap<ShapeId, ReadonlyMap<string, ShapeId>>
}

/** Takes the outline of a model. */
export function outlineModel({ operations, shapes }: ServiceModel): Outline {
  return {
    roots: new Map(
      operations.flatMap(({ method, input, output }) => [
        ...(input === undefined ? [] : [[`${method} input`, input] as const]),
        ...(output === undefined ? [] : [[`${method} output`, output] as const]),
      ]),
    ),
    parts: new Map(shapes.map((shape) => [shape.id, partsOf(shape)])),
  }
}

/**
 * Compares the outline of sound pages with that of the same pages after damage.
 *
 * @param sound - before
 * @param damaged - after
 * @returns what is gone: `describe_table output.Table.Tags[]`, in the order of the model. Where a shape comes again below itself, what it holds is not looked at a second time.
 */
export function findLostMembers(sound: Outline, damaged: Outline): string[] {
  const lost: string[] = []
  const compared = new Set<string>()
  const visit = (path: string, id: ShapeId, other: ShapeId | undefined, above: ReadonlySet<ShapeId>): void => {
    if (other === undefined) {
      lost.push(path)
      return
    }
    const pair = `${id}\n${other}`
    if (above.has(id) || compared.has(pair)) return
    compared.add(pair)
    const inside = new Set([...above, id])
    for (const [step, part] of sound.parts.get(id) ?? [])
      visit(path + step, part, damaged.parts.get(other)?.get(step), inside)
  }
  for (const [path, id] of sound.roots) {
    // only an empty line tells an operation without input from one whose input has no members (spec/README.md §3.1)
    if (damaged.roots.has(path) || sound.parts.get(id)?.size) visit(path, id, damaged.roots.get(path), new Set())
  }
  return lost
}

function partsOf(shape: Shape): ReadonlyMap<string, ShapeId> {
  if (shape.kind === 'structure') return new Map(shape.members.map(({ name, shape: id }) => [`.${name}`, id]))
  if (shape.kind === 'list') return new Map([['[]', shape.member]])
  if (shape.kind === 'map') return new Map([['{}', shape.value]])
  return new Map()
}

/** Tells whether a message with this rule says that something may be missing. */
export function speaksOfLoss(rule: string): boolean {
  return !harmless.has(rule) && rules[rule as RuleId]?.severity !== 'info'
}

/** What was done to a page, as far as it matters to what may be missed. */
export interface Change {
  /** The page before and after. */
  readonly before: string
  readonly after: string
  /** The kinds of blows. */
  readonly blows: readonly string[]
}

/**
 * Leaves out what nobody can miss. Blows can take a member out of both witnesses, or out of the only one, and then the page is a sound page of an operation without it. So a member is missed
 * where the damaged page still shows it somewhere, where one blow alone took it out of several places, and always where the page was only cut off.
 *
 * @param lost - what {@link findLostMembers} gave
 * @param change - what was done
 */
export function keepMissed(lost: readonly string[], { before, after, blows }: Change): string[] {
  if (blows.every((name) => name.startsWith('cut'))) return [...lost]
  return lost.filter((path) => {
    const name = /\.([^[\]{}]+)(?:\[\]|\{\})*$/.exec(path)?.[1]?.split('.').at(-1)
    if (name === undefined) return blows.length === 1
    return countTraces(name, after) > 0 || (blows.length === 1 && countTraces(name, before) > 1)
  })
}

/** In how many places a page shows a member of this name, in either witness. Examples show values, not members. */
function countTraces(name: string, text: string): number {
  const pattern = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const traces = new RegExp(`'${pattern}':|\\*\\*${pattern}\\*\\*|:param ${pattern}:|^ +${pattern}=`, 'gm')
  return [...text.replace(/^ *\*\*Examples\*\*[^]*/m, '').matchAll(traces)].length
}
