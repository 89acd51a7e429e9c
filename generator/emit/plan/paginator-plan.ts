/**
 * What of a paginator can be written: its operation, its tokens in pairs, the one list that its pages are about.
 *
 * @module
 */
import type { ListShape, Member, Operation, Paginator, ServiceModel, Shape, StructureShape } from '../../model/index.js'

/** A paginator that can go from page to page. */
export interface PaginatorPlan {
  readonly paginator: Paginator
  readonly operation: Operation
  /** The input's member and the path of the output's member that it takes its value from. */
  readonly tokens: readonly { readonly input: Member; readonly output: readonly string[] }[]
  /** The input's member that limits a page. */
  readonly limit: Member | undefined
  /** The output's member that is false on the last page. */
  readonly more: string | undefined
  /** The one list that the pages are about. */
  readonly list: PagedList | undefined
  /** The output's members that are lists, if there are several; empty otherwise. */
  readonly lists: readonly string[]
}

/** A list in a page. */
interface PagedList {
  readonly path: readonly string[]
  readonly shape: ListShape
}

/** Names of a flag that tells whether there are more pages. Some services give a token on the last page, too (S3's parts), so the flag counts first. */
const moreName = /^(?:is)?truncated$|^hasmore|^additionaldatapending$/i

/**
 * Plans the paginators of a service, by name.
 *
 * @returns those of which the pages show where a page's token goes and comes from; the others' names in `open`
 */
export function planPaginators(model: ServiceModel): {
  readonly plans: readonly PaginatorPlan[]
  readonly open: readonly string[]
} {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const plans: PaginatorPlan[] = []
  const open: string[] = []
  for (const paginator of model.paginators) {
    const plan = planPaginator(paginator, model, shapes)
    if (plan) plans.push(plan)
    else open.push(paginator.name)
  }
  return { plans, open }
}

function planPaginator(
  paginator: Paginator,
  model: ServiceModel,
  shapes: ReadonlyMap<string, Shape>,
): PaginatorPlan | undefined {
  const operation = model.operations.find((candidate) => candidate.operation === paginator.operation)
  const input = findStructure(operation?.input, shapes)
  const output = findStructure(operation?.output, shapes)
  if (!operation || !input || !output) return undefined
  const inputs = toList(paginator.inputToken).map((name) => findMember(input, name))
  const outputs = pairNames(toList(paginator.inputToken), toList(paginator.outputToken))
  const tokens = inputs.flatMap((member, index) =>
    member && outputs[index] !== undefined ? [{ input: member, output: splitPath(output, outputs[index]) }] : [],
  )
  if (tokens.length === 0 || tokens.length !== inputs.length || tokens.length !== outputs.length) return undefined
  const lists = findLists(paginator, output, tokens[0]!.output, shapes)
  return {
    paginator,
    operation,
    tokens,
    limit: paginator.limitKey === undefined ? undefined : findMember(input, paginator.limitKey),
    more: output.members.find(({ name, shape }) => shapes.get(shape)?.kind === 'boolean' && moreName.test(name))?.name,
    list: lists.length === 1 ? lists[0] : undefined,
    // Beside a token within a structure nothing says which lists are meant.
    lists: lists.length > 1 && lists.every(({ path }) => path.length === 1) ? lists.map(({ path }) => path[0]!) : [],
  }
}

/** The paginator's lists; where it has none and its token lies within a structure, the lists beside the token (RDS: `EngineDefaults.Parameters`). */
function findLists(
  { resultKeys }: Paginator,
  output: StructureShape,
  token: readonly string[],
  shapes: ReadonlyMap<string, Shape>,
): readonly PagedList[] {
  const [parent] = token
  const nested = resultKeys.length === 0 && token.length === 2 ? findMember(output, parent!) : undefined
  const structure = nested ? findStructure(nested.shape, shapes) : output
  return (structure?.members ?? []).flatMap(({ name, shape }) => {
    const list = shapes.get(shape)
    if (list?.kind !== 'list' || (!nested && !resultKeys.includes(name))) return []
    return [{ path: nested ? [nested.name, name] : [name], shape: list }]
  })
}

/**
 * Puts the outputs in the order of the inputs: by name where each input has one of its name (`KeyMarker`, `NextKeyMarker`; `StartRecordName`,
 * `NextRecordName`), otherwise as they stand.
 */
function pairNames(inputs: readonly string[], outputs: readonly string[]): readonly string[] {
  const byName = inputs.map((input) => outputs.filter((output) => trimStart(output) === trimStart(input)))
  return byName.every(({ length }) => length === 1) ? byName.map(([output]) => output!) : outputs
}

function trimStart(name: string): string {
  return name.replace(/^(?:next|exclusiveStart|start)(?=[A-Z])/i, '')
}

/** A path with dots; a member may have a dot in its own name. */
function splitPath(output: StructureShape, path: string): readonly string[] {
  return findMember(output, path) ? [path] : path.split('.')
}

function findStructure(id: string | undefined, shapes: ReadonlyMap<string, Shape>): StructureShape | undefined {
  const shape = id === undefined ? undefined : shapes.get(id)
  return shape?.kind === 'structure' ? shape : undefined
}

function findMember({ members }: StructureShape, name: string): Member | undefined {
  return members.find((member) => member.name === name)
}

function toList(names: string | readonly string[] | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === 'string' ? [names] : names
}
