/**
 * All pages of a service, joined into one model.
 *
 * @module
 */
import { findAcceptors, findErrorCode } from '../boto3/index.js'
import { compareText } from '../messages/compare-text.js'
import type { ClientMethod, ErrorCode, Operation, Paginator, ServiceModel, ShapeId, Waiter } from '../model/index.js'
import type { OperationPage, Page, PaginatorPage, WaiterPage } from '../parse/page.js'
import { type Shapes, assembleShapes } from './assemble-shapes.js'
import { checkPages } from './check-pages.js'
import { documentationOfBlocks } from './documentation.js'
import { endRecursion } from './end-recursion.js'
import type { Root, ShapePage, StructureNode } from './graph.js'
import type { JoinedTrees } from './joined-trees.js'
import { joinShapes } from './join-shapes.js'
import type { ChosenNameProblem, ChosenNames, NameChoices } from './name/chosen-names.js'
import type { FormerNames } from './name/former-places.js'
import { nameShapes } from './name/name-shapes.js'
import { settleAliases } from './name/response-aliases.js'
import { originOfPage } from './origin.js'
import { findTokens } from './paginator-tokens.js'
import { recoverSections } from './recover-sections.js'
import { resolveExample } from './resolve-example.js'
import { type ResolveMemory, openMemory } from './resolve-memory.js'
import { markWireFacts } from './wire-facts.js'

type NamedRoot = Root & { readonly name: string }

/** What resolving may know beside the pages. */
export interface ResolveOptions {
  /** Paths of pages that are there and could not be read, without `.rst`: `sagemaker/client/add_tags`. An index that lists them is right. */
  readonly failed?: readonly string[]
  /** What was published of the service before: its names stay where their places are (generator/README.md, "Names that stay"). */
  readonly former?: FormerNames | undefined
  /** Names that people chose for shapes; they win over known ones. */
  readonly names?: ChosenNames | undefined
  /** Names that are known from elsewhere than the pages. */
  readonly knownNames?: ChosenNames | undefined
  /** Takes the chosen and known names that cannot be followed. */
  readonly onNameProblem?: ((problem: ChosenNameProblem) => void) | undefined
  /** What earlier calls found out about pages of this service; this one adds to it. */
  readonly memory?: ResolveMemory | undefined
}

/**
 * Joins the pages of one service.
 *
 * @param service - the folder name of the pages: `sagemaker`
 * @param pages - what the pages say, in any order; problems are reported to their files
 * @param options - see {@link ResolveOptions}
 * @returns the model; complete only as far as the messages of the pages say
 */
export function resolveService(service: string, pages: readonly Page[], options: ResolveOptions = {}): ServiceModel {
  const memory = openMemory(options.memory)
  const sorted = [...pages].sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
  const checked = checkPages(service, sorted, new Set(options.failed))
  const operations = checked.operations
  const roots = operations.flatMap((page) => listRoots(page, memory.trees))
  markWireFacts(service, roots)
  endRecursion(roots)
  recoverSections(roots, options.former)
  const chosen = listChoices(options)
  const classes = joinShapes(roots, memory.signatures, chosen)
  const naming = nameShapes(roots, classes, options.former, chosen)
  const shapes = assembleShapes(roots, classes, naming, memory)
  const aliases = settleAliases(naming.aliases, options.former, shapes)
  const index = checked.index
  const documentation = index && documentationOfBlocks(index.prose)
  return {
    service,
    className: sorted[0]?.className ?? '',
    uid: operations.find((page) => page.uid !== undefined)?.uid ?? '',
    ...(index?.title !== undefined && { title: index.title }),
    ...(documentation && { documentation }),
    operations: operations.map((page) => resolveOperation(page, shapes)).sort(by('method')),
    shapes: [...shapes.values()],
    paginators: checked.paginators
      .map((page) => resolvePaginator(page, operations, shapes, memory.trees))
      .sort(by('name')),
    waiters: checked.waiters.map((page) => resolveWaiter(service, page, operations)).sort(by('name')),
    clientMethods: checked.clientMethods
      .map((page): ClientMethod => ({ method: page.method, origin: originOfPage(page) }))
      .sort(by('method')),
    ...findErrorCodes(service, operations),
    ...(aliases.length > 0 && { aliases }),
  }
}

function listChoices({ names = {}, knownNames = {}, onNameProblem }: ResolveOptions): NameChoices | undefined {
  if (Object.keys(names).length + Object.keys(knownNames).length === 0) return undefined
  return { configured: names, known: knownNames, report: onNameProblem ?? (() => undefined) }
}

function listRoots(page: OperationPage, trees: JoinedTrees): NamedRoot[] {
  return (['input', 'output'] as const).flatMap((side) => {
    const witnesses = page[side]
    if (!witnesses) return []
    return [{ side, page, node: trees.join(side, witnesses, page), name: nameOf(page) + suffixes[side] }]
  })
}

const suffixes = { input: 'Request', output: 'Response' } as const

/** The operation's own name; `checkPages` lets no page pass that has none. */
function nameOf(page: ShapePage): string {
  return page.operation as string
}

function resolveOperation(page: OperationPage, shapes: Shapes): Operation {
  const name = nameOf(page)
  const documentation = documentationOfBlocks(page.prose)
  const idOf = (suffix: 'Request' | 'Response'): ShapeId | undefined =>
    shapes.has(name + suffix) ? name + suffix : undefined
  const input = page.input && idOf('Request')
  const output = page.output && idOf('Response')
  return {
    operation: name,
    method: page.method,
    functionName: name.charAt(0).toLowerCase() + name.slice(1),
    ...(input && { input }),
    ...(output && { output }),
    errors: page.errors,
    ...(documentation && { documentation }),
    ...(page.deprecated && { deprecated: {} }),
    examples: page.examples.flatMap((example) => resolveExample(example, page, { input, output }, shapes) ?? []),
    ...(page.reference !== undefined && { reference: page.reference }),
    origin: originOfPage(page),
  }
}

function resolvePaginator(
  page: PaginatorPage,
  operations: readonly OperationPage[],
  shapes: Shapes,
  trees: JoinedTrees,
): Paginator {
  const operation = operations.find((candidate) => candidate.method === page.method)
  const membersOf = (suffix: string) => {
    const shape = operation && shapes.get(`${nameOf(operation)}${suffix}`)
    return shape?.kind === 'structure' ? shape.members : []
  }
  const join = (side: 'input' | 'output'): StructureNode | undefined => {
    const node = page[side] && trees.join(side, page[side], page)
    return node?.unknown ? undefined : node
  }
  return {
    name: page.name,
    operation: operation ? nameOf(operation) : page.name,
    ...findTokens(join('input'), join('output'), membersOf('Request'), membersOf('Response'), shapes),
    origin: originOfPage(page),
  }
}

function resolveWaiter(service: string, page: WaiterPage, operations: readonly OperationPage[]): Waiter {
  const acceptors = findAcceptors(service, page.name)
  const operation = operations.find((candidate) => candidate.method === page.method)
  return {
    name: page.name,
    operation: operation ? nameOf(operation) : (page.operation ?? page.method),
    delay: page.delay,
    maxAttempts: page.maxAttempts,
    ...(acceptors && { acceptors }),
    origin: originOfPage(page),
  }
}

/** The wire codes of the exceptions that some pages document. */
function findErrorCodes(
  service: string,
  pages: readonly OperationPage[],
): { readonly errorCodes?: readonly ErrorCode[] } {
  const errors = [...new Set(pages.flatMap((page) => page.errors))].sort(compareText)
  const errorCodes = errors.flatMap((error) => {
    const code = findErrorCode(service, error)
    return code === undefined ? [] : [{ error, code }]
  })
  return errorCodes.length > 0 ? { errorCodes } : {}
}

function by<K extends string>(key: K): (a: Readonly<Record<K, string>>, b: Readonly<Record<K, string>>) => number {
  return (a, b) => compareText(a[key], b[key])
}
