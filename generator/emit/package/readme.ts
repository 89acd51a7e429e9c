/**
 * The package's `README.md`: the template as a tree, filled in as a tree, so that no name and no sentence can break it.
 *
 * @module
 */
import type { Code, Root, RootContent } from 'mdast'
import { remarkParse, remarkStringify, unified } from '../../bundled/markdown.js'
import { findSdkClient } from '../../boto3/index.js'
import { dropInvisible } from '../../messages/invisible.js'
import type { StructureShape } from '../../model/index.js'
import { printDateSample } from './date-sample.js'
import { boundaryStructure, type EmitContext } from '../plan/context.js'
import { ownForm } from '../plan/form.js'
import { boundaryShapes } from '../plan/layout.js'
import { printString } from '../print/literal.js'
import { printImport } from './readme-import.js'
import {
  linkOperations,
  listDeprecated,
  listInFull,
  listLeftOut,
  listOpenPaginators,
  listOpenWaiters,
  listOperations,
} from './readme-lists.js'
import { printItemLoop, printPageLoop, printWait } from './readme-loops.js'
import { printFirstUse } from './first-use.js'
import { chooseSample, type Sample } from './sample.js'

/** What stands for `{{name}}` alone in a paragraph: blocks. Nothing leaves out the whole section; nothing for `{{name?}}` leaves out itself. */
type Blocks = Readonly<Record<string, RootContent[]>>

/** What the README says, before it is Markdown. */
export interface Readme {
  /** Markdown with `{{name}}` in text and in code, or `{{name}}` or `{{name?}}` as a paragraph. */
  readonly template: string
  readonly words: Readonly<Record<string, string>>
  readonly blocks: Blocks
}

/** Finds what the README says. Data: the same data give the same text. */
export function planReadme(context: EmitContext, template: string): Readme {
  const words: Readonly<Record<string, string>> = {
    title: context.model.title ?? context.model.className,
    package: context.options.packageName,
    serviceError: context.names.serviceError,
    sdkPackage: nameSdkPackage(context),
  }
  const sample = chooseSample(context)
  const blocks: Blocks = {
    call: sample ? [code(printCall(context, sample))] : [],
    invoke: sample ? [code(printInvoke(context, sample))] : [],
    guards: listBlocks(printGuards(context)),
    printed: sample ? listBlocks(printFirstUse(context, sample.operation)) : [],
    dates: listBlocks(printDateSample(context)),
    samples: listBlocks(printSampling(context)),
    pages: listBlocks(printPageLoop(context)),
    items: listBlocks(printItemLoop(context)),
    operations: linkOperations(context),
    openPaginators: listOpenPaginators(context),
    waiter: listBlocks(printWait(context)),
    openWaiters: listOpenWaiters(context),
    errors: sample ? listBlocks(printErrors(context, sample)) : [],
    leftOut: listLeftOut(context),
    deprecated: listDeprecated(context),
  }
  return { template, words, blocks }
}

/** Fills in the template. */
export function printReadme({ template, words, blocks }: Readme): string {
  const tree = unified().use(remarkParse).parse(template)
  fillWords(tree, words)
  return printBlocks(fillSections(tree.children, blocks))
}

/** Prints the list of the operations, a file of its own; undefined if there are none. */
export function printOperations(context: EmitContext): string | undefined {
  if (context.model.operations.length === 0) return undefined
  const title = `Operations of ${context.model.title ?? context.model.className}`
  return printBlocks([
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    listOperations(context),
    ...listInFull(context),
  ])
}

function printBlocks(children: RootContent[]): string {
  return dropInvisible(unified().use(remarkStringify, { bullet: '-', rule: '-' }).stringify({ type: 'root', children }))
}

/** Replaces `{{name}}` in every text and code of the tree. */
function fillWords(node: Root | RootContent, words: Readonly<Record<string, string>>): void {
  if ('value' in node) node.value = node.value.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole)
  if ('children' in node) for (const child of node.children) fillWords(child, words)
}

/** Replaces the paragraphs that are a placeholder; a section of which one is empty is left out. */
function fillSections(nodes: readonly RootContent[], blocks: Blocks): RootContent[] {
  const sections: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) sections.push([])
    sections.at(-1)!.push(node)
  }
  return sections
    .filter((section) => !section.some((node) => isMissing(readPlaceholder(node), blocks)))
    .flatMap((section) => section.flatMap((node) => blocks[readPlaceholder(node)?.name ?? ''] ?? [node]))
}

/** A paragraph that stands for blocks. */
interface Placeholder {
  readonly name: string
  /** Whether its section can do without it. */
  readonly isOptional: boolean
}

function readPlaceholder(node: RootContent): Placeholder | undefined {
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
  const match = only?.type === 'text' ? /^\{\{(\w+)(\??)\}\}$/.exec(only.value) : undefined
  return match ? { name: match[1]!, isOptional: match[2] === '?' } : undefined
}

function isMissing(placeholder: Placeholder | undefined, blocks: Blocks): boolean {
  return placeholder !== undefined && !placeholder.isOptional && blocks[placeholder.name]?.length === 0
}

/** A program that runs as it stands: the SDK's client carries the call. */
function printCall(context: EmitContext, sample: Sample): string {
  const { client: sdkClient } = findSdkClient(context.model.service, context.model.className)
  const { operation } = sample.operation
  const command = `${operation[0]!.toUpperCase()}${operation.slice(1)}Command`
  const transport = context.runtime('sdk-transport', 'awsSdkTransport')
  const own = [context.names.client, transport.alias ?? transport.name].sort()
  return `import { ${[command, `${sdkClient} as SdkClient`].sort().join(', ')} } from ${printString(nameSdkPackage(context))}
import { ${own.join(', ')} } from ${printString(context.options.packageName)}

const sdk = new SdkClient({ region: 'eu-central-1' })
const transport = ${transport.alias ?? transport.name}(sdk, { ${command} })
const client = new ${context.names.client}({ transport })

${printResult(context, sample)}
`
}

/** The package of the SDK that has the service's client. */
function nameSdkPackage({ model: { className, service } }: EmitContext): string {
  return findSdkClient(service, className).packageName
}

function printInvoke(context: EmitContext, { operation, input }: Sample): string {
  const descriptor = context.descriptorSymbol(operation)
  const invoke = context.runtime('client', 'invoke')
  return `${printImport(context, invoke, descriptor)}

await ${invoke.alias ?? invoke.name}({ transport }, ${descriptor.name}, ${input ?? 'undefined'})
`
}

/** The call; its output is printed, if it gives something. */
function printResult(context: EmitContext, { input, operation }: Sample): string {
  const call = `await client.${context.names.methods.get(operation.operation)!}(${printInput(input)})`
  return boundaryStructure(context, operation, 'response') ? `console.log(${call})` : call
}

/** An input of which nothing is required may be left out. */
function printInput(input = ''): string {
  return input === '{}' ? '' : input
}

function printGuards(context: EmitContext): string | undefined {
  const structure = chooseStructure(context)
  if (!structure) return undefined
  const form = ownForm(structure)
  const [is, schema] = [context.symbol('is', structure, form), context.symbol('schema', structure, form)]
  const validate = context.runtime('validation', 'validate')
  return `${printImport(context, is, schema, validate)}

declare const value: unknown

if (${is.name}(value)) {
  // value is of type ${context.typeSymbol(structure, form).name} here
}

const result = ${validate.alias ?? validate.name}(${schema.name}, value)
if (!result.success) {
  for (const { message, pathText } of result.issues) console.error(pathText, message)
}
`
}

/** The structure that stands for all others: the smallest within requests that must have something; else the first of all. */
function chooseStructure({ model }: EmitContext): StructureShape | undefined {
  const boundary = new Set(model.operations.flatMap(boundaryShapes))
  const structures = model.shapes.filter((shape): shape is StructureShape => shape.kind === 'structure')
  const [smallest] = structures
    .filter(({ id, members, usage }) => usage.input && !boundary.has(id) && members.some(({ required }) => required))
    .sort((a, b) => a.members.length - b.members.length)
  return smallest ?? structures[0]
}

function printSampling(context: EmitContext): string | undefined {
  const structure = chooseStructure(context)
  if (!structure) return undefined
  const schema = context.symbol('schema', structure, ownForm(structure))
  const symbols = [
    context.runtime('sample', 'sample'),
    context.runtime('invalid-sample', 'sampleInvalid'),
    context.runtime('validation', 'validate'),
  ] as const
  const [sample, sampleInvalid, validate] = symbols.map(({ alias, name }) => alias ?? name)
  return `${printImport(context, ...symbols, schema)}

${validate}(${schema.name}, ${sample}(${schema.name})).success // true
for (const { code, pathText, value } of ${sampleInvalid}(${schema.name})) {
  console.log(pathText, code, ${validate}(${schema.name}, value).success) // false
}
`
}

/** An example with the first documented error, of the sample operation where it has one. */
function printErrors(context: EmitContext, { input, operation }: Sample): string | undefined {
  const error = operation.errors[0] ?? [...context.names.errors.keys()][0]
  const tested = context.model.operations.some(({ functionName }) => functionName === 'isError')
  if (error === undefined || tested) return undefined
  return `try {
  await client.${context.names.methods.get(operation.operation)!}(${printInput(input)})
} catch (error) {
  if (!client.isError(error, ${printString(error)})) throw error
  console.error(error.message, error.requestId)
}
`
}

function listBlocks(value: string | undefined): Code[] {
  return value === undefined ? [] : [code(value)]
}

function code(value: string): Code {
  return { type: 'code', lang: 'ts', value: value.trimEnd() }
}
