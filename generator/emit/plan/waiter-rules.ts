/**
 * What a waiter waits for, where its name and the operation's page leave one reading. The waiter's own page does not say it.
 *
 * @module
 */
import type { Operation, ServiceModel, Shape, StructureShape, Waiter } from '../../model/index.js'

/** What is made of an attempt. */
type Outcome = 'success' | 'failure' | 'retry'

/** A rule as the runtime takes it (`wait-rule.ts`). */
export type DerivedRule =
  | {
      readonly when: 'status'
      readonly list?: readonly string[]
      readonly path: readonly string[]
      readonly values: readonly string[]
      readonly outcome: Outcome
    }
  | { readonly when: 'missing'; readonly error: string; readonly outcome: Outcome }
  | { readonly when: 'response'; readonly outcome: Outcome }

/** A status in the operation's output. */
interface Status {
  /** Where the list of things stands that each have it. */
  readonly list?: readonly string[]
  readonly path: readonly string[]
  readonly values: readonly string[]
}

/**
 * Derives the rules of a waiter.
 *
 * - `…Exists`: the operation documents one error that says that there is no such thing. Until then it is not there; after that it is, or, where a status has values for
 *   its creation, once it is `ACTIVE`.
 * - `…NotExists`, `…Deleted`: that error. Without such an error nothing is derived, because then nobody knows what is answered about a thing that is gone; nor where a
 *   status has a value for it, too (`DELETED`), because services differ in which of both it comes to.
 * - otherwise the name ends with a value of a status (`EndpointInService`), or with two (`…CompletedOrStopped`).
 *
 * A status is an enum whose member's name ends in `Status` or `State`, in the output, in its one structure, or in the items of its one list, after which the operation is
 * called. Where several fit, the one that has the name of the waiter's thing counts, otherwise nothing is derived; nor where another value could be meant, too, or for names
 * that say `Any`. Failures are the value `FAILED` and that of the same verb (`CREATE_FAILED` for `Created`).
 *
 * @returns the rules, in the order in which they are tried; undefined where there is more than one reading, or none
 */
export function deriveRules(
  { name, operation: asked }: Waiter,
  model: ServiceModel,
): readonly DerivedRule[] | undefined {
  const operation = model.operations.find((candidate) => candidate.operation === asked)
  if (!operation || /^Any[A-Z]/.test(name)) return undefined
  // Nobody knows what is answered about a thing that is gone.
  if (/Or(?:Deleted|DeleteComplete)$/.test(name)) return undefined
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const statuses = listStatuses(operation, shapes)
  const missing = findMissingError(name, operation, shapes)
  if (/NotExists?$/.test(name) || /Deleted$|DeleteComplete$/.test(name)) {
    return missing === undefined ? undefined : deriveGone(missing, statuses)
  }
  if (/Exists?$/.test(name)) return missing === undefined ? undefined : deriveExists(missing, statuses)
  return deriveStatus(name, statuses)
}

function deriveGone(missing: string, statuses: readonly Status[]): readonly DerivedRule[] | undefined {
  if (statuses.some((status) => hasValue(status, 'deleted') || hasValue(status, 'deletecomplete'))) return undefined
  const [failing, ...others] = statuses.filter((status) => hasValue(status, 'deletefailed'))
  return [
    { when: 'missing', error: missing, outcome: 'success' },
    ...(failing && others.length === 0 ? printStatus(failing, [], ['deletefailed']) : []),
  ]
}

function deriveExists(missing: string, statuses: readonly Status[]): readonly DerivedRule[] | undefined {
  const made = statuses.filter(({ values }) => values.some((value) => fold(value).startsWith('creat')))
  const [status] = made
  if (made.length > 1 || statuses.some((other) => hasValue(other, 'active') && other !== status)) return undefined
  if (status && !hasValue(status, 'active')) return undefined
  return [
    { when: 'missing', error: missing, outcome: 'retry' },
    ...(status ? printStatus(status, ['active'], []) : [{ when: 'response', outcome: 'success' } as const]),
  ]
}

function deriveStatus(name: string, statuses: readonly Status[]): readonly DerivedRule[] | undefined {
  const readings = statuses.flatMap((status) => {
    const tails = readTails(name, status.values)
    return tails ? [{ status, tails }] : []
  })
  const own = readings.filter(({ status, tails }) => isOwnStatus(name, status, tails))
  const [reading, ...others] = own.length === 1 ? own : readings
  if (!reading || others.length > 0) return undefined
  const { status, tails } = reading
  return printStatus(status, tails, ['failed', ...tails.flatMap((tail) => listFailures(tail, status.values))])
}

/** `TrainingJobStatus` is the status of `TrainingJobCompletedOrStopped`, whatever other statuses there are. */
function isOwnStatus(name: string, { path }: Status, tails: readonly string[]): boolean {
  const head = fold(name).slice(0, -tails.join('or').length)
  return [`${head}status`, `${head}state`].includes(fold(path.at(-1)!))
}

/** The values, folded, that a name ends with: one, or two with `Or` between. Undefined where none or more than one reading fits. */
function readTails(name: string, values: readonly string[]): readonly string[] | undefined {
  const [head = '', last = ''] = /^(.*[a-z\d])Or([A-Z].*)$/.exec(name)?.slice(1) ?? []
  const two = values.some((value) => fold(value) === fold(last)) ? readTail(head, values) : undefined
  if (two !== undefined) return [two, fold(last)]
  const one = readTail(name, values)
  return one === undefined ? undefined : [one]
}

function readTail(name: string, values: readonly string[]): string | undefined {
  const ends = [...name.matchAll(/(?<=[a-z\d])[A-Z]/g)].map(({ index }) => fold(name.slice(index)))
  const tail = ends.find((end) => values.some((value) => fold(value) === end))
  return tail === undefined || values.some((value) => isAlike(value, tail)) ? undefined : tail
}

/** Whether a longer value could be meant, too: it ends in the same words (`UPDATE_ROLLBACK_COMPLETE`; `NotBuilt` is the opposite), or is the same with a reservation (`CompletedWithErrors`). */
function isAlike(value: string, tail: string): boolean {
  const words = splitWords(value)
  const endsAlike = words.some((_, index) => index > 0 && words.slice(index).join('') === tail)
  return (endsAlike && words[0] !== 'not') || fold(value).startsWith(`${tail}with`)
}

/** `createfailed` for `created` and for `createcomplete`. */
function listFailures(tail: string, values: readonly string[]): readonly string[] {
  return values.map(fold).filter((value) => {
    const verb = /^(.+)failed$/.exec(value)?.[1]
    return verb !== undefined && (tail === `${verb}d` || tail === `${verb}ed` || tail === `${verb}complete`)
  })
}

/** Rules of a status: failures after the success, because a rule for all things is stricter than one for any. */
function printStatus(
  { values, ...place }: Status,
  successes: readonly string[],
  failures: readonly string[],
): readonly DerivedRule[] {
  const choose = (wanted: readonly string[]): readonly string[] =>
    values.filter((value) => wanted.includes(fold(value)) && (successes === wanted || !successes.includes(fold(value))))
  return (['success', 'failure'] as const).flatMap((outcome) => {
    const chosen = choose(outcome === 'success' ? successes : failures)
    return chosen.length > 0 ? [{ when: 'status', ...place, values: chosen, outcome } as const] : []
  })
}

/**
 * The one documented error that says that there is no such thing. It is about the waiter's thing where its name says nothing else (`ResourceNotFound`), that very
 * thing (`NoSuchBucket`), or what the input names last (`NoSuchKey`, of a bucket and a key).
 */
function findMissingError(
  waiter: string,
  { errors, input }: Operation,
  shapes: ReadonlyMap<string, Shape>,
): string | undefined {
  const found = [...new Set(errors)].filter((error) => missingName.test(error))
  const [error] = found
  if (error === undefined || found.length > 1) return undefined
  const thing = fold(error.replace(/(?:Exception|Fault|Error)$/, '').replace(missingName, ''))
  const structure = input === undefined ? undefined : shapes.get(input)
  const last =
    structure?.kind === 'structure' ? structure.members.findLast(({ required }) => required)?.name : undefined
  const isOwn =
    ['', 'resource', 'entity'].includes(thing) || fold(waiter).startsWith(thing) || fold(last ?? '') === thing
  return isOwn ? error : undefined
}

const missingName = /NotFound|NoSuch|DoesNotExist/

/** The statuses of an output: its own, those of its one structure, those of the items of its one list of structures. */
function listStatuses(operation: Operation, shapes: ReadonlyMap<string, Shape>): readonly Status[] {
  const structure = operation.output === undefined ? undefined : shapes.get(operation.output)
  if (structure?.kind !== 'structure') return []
  const nested = structure.members.flatMap(({ name, shape }) => {
    const inner = shapes.get(shape)
    return inner?.kind === 'structure' ? [{ name, inner }] : []
  })
  const list = findList(operation, shapes)
  return [
    ...listOwnStatuses(structure, shapes, []),
    ...(nested.length === 1 ? listOwnStatuses(nested[0]!.inner, shapes, [nested[0]!.name]) : []),
    ...(list ? listOwnStatuses(list.item, shapes, []).map((status) => ({ ...status, list: [list.name] })) : []),
  ]
}

/** The output's one list of structures, where the operation is called after it (`DescribeStacks`): what it lists are then the things that are waited for. */
function findList(
  { operation, output }: Pick<Operation, 'operation' | 'output'>,
  shapes: ReadonlyMap<string, Shape>,
): { readonly name: string; readonly item: StructureShape } | undefined {
  const structure = output === undefined ? undefined : shapes.get(output)
  if (structure?.kind !== 'structure') return undefined
  const lists = structure.members.flatMap(({ name, shape }) => {
    const list = shapes.get(shape)
    const item = list?.kind === 'list' ? shapes.get(list.member) : undefined
    return item?.kind === 'structure' ? [{ name, item }] : []
  })
  return lists.length === 1 && fold(operation).endsWith(fold(lists[0]!.name)) ? lists[0] : undefined
}

function listOwnStatuses(
  { members }: StructureShape,
  shapes: ReadonlyMap<string, Shape>,
  path: readonly string[],
): readonly Status[] {
  return members.flatMap(({ name, shape }) => {
    const status = shapes.get(shape)
    if (status?.kind !== 'string' || !status.enum || !/(?:Status|State)$/i.test(name)) return []
    return [{ path: [...path, name], values: status.enum }]
  })
}

function hasValue({ values }: Status, folded: string): boolean {
  return values.some((value) => fold(value) === folded)
}

/** `IN_SERVICE`, `InService`, `in-service` → `inservice`. */
function fold(value: string): string {
  return value.replace(/[^A-Za-z\d]/g, '').toLowerCase()
}

/** `IN_SERVICE`, `InService`, `in-service` → `in`, `service`. */
function splitWords(value: string): readonly string[] {
  return (value.match(/[A-Z]*[a-z\d]+|[A-Z\d]+/g) ?? []).map((word) => word.toLowerCase())
}
