/**
 * Prints the pages of a sketched service as boto3 publishes them, every space included (spec/README.md §1 to §13).
 *
 * @module
 */
import { PageText } from './page-text.js'
import { printParameters, printStructureList } from './print-lists.js'
import { printCall, printResponse } from './print-syntax.js'
import {
  type MemberSketch,
  type OperationSketch,
  type PaginatorSketch,
  type SectionName,
  type ServiceSketch,
  type SketchId,
  type WaiterSketch,
  structureOf,
} from './sketch.js'

/** Pages by path. */
export type PrintedPages = ReadonlyMap<string, string>

/**
 * Prints every page of a service.
 *
 * @returns text by path: `harbour/client/open_gate.rst`, …, `harbour.rst`
 */
export function printPages(service: ServiceSketch): PrintedPages {
  const pages = new Map<string, string>()
  for (const [method, operation] of service.operations)
    pages.set(`${service.service}/client/${method}.rst`, printOperation(service, method, operation))
  for (const paginator of service.paginators)
    pages.set(`${service.service}/paginator/${paginator.name}.rst`, printPaginator(service, paginator))
  for (const waiter of service.waiters)
    pages.set(`${service.service}/waiter/${waiter.name}.rst`, printWaiter(service, waiter))
  pages.set(`${service.service}.rst`, printIndex(service, [...pages.keys()]))
  return pages
}

/** Prints the page of an operation (§1.4, §1.5). */
export function printOperation(service: ServiceSketch, method: string, operation: OperationSketch): string {
  const page = new PageText()
  printHeader(page, service, 'Client', method)
  const input = operation.input === undefined ? [] : structureOf(service, operation.input).members
  page.write(`.. py:method:: ${service.className}.Client.${method}(${input.length > 0 ? '**kwargs' : ''})`)
  page.paragraph(2)
  if (operation.text) page.prose(2, operation.text).paragraph(2)
  if (operation.deprecated)
    page
      .paragraph(2, '.. danger::')
      .paragraph(8, 'This operation is deprecated and may not function as expected. ')
      .write(
        'This operation should not be used going forward and is only kept for the purpose of backwards compatiblity.',
      )
      .paragraph(0)
      .line(2)
  printSeeAlso(page, service, operation, 2)
  if (operation.input === undefined) {
    page.paragraph(2, '**Request Syntax**').paragraph(2, '::').paragraph(4, `response = client.${method}()`)
  } else {
    const { input: id, tooLarge = [] } = operation
    if (tooLarge.includes('Request Syntax')) printTooLarge(page, service, operation, 'Request Syntax', 'line')
    else {
      page.line(2, '**Request Syntax**').line(2, '::').paragraph(4, `response = client.${method}`)
      printCall({ page, service, side: 'request' }, input, 4, id)
      page.line(4)
    }
    if (input.length === 0) page.line(4)
    if (tooLarge.includes('Parameters')) printTooLarge(page, service, operation, 'Parameters')
    else printParameters(page, service, id, input, 2)
  }
  printOutput(page, service, operation, 2, new Set())
  printErrors(page, service, operation.errors)
  if (operation.examples !== undefined) page.line(2, '**Examples**').paragraph(2, operation.examples).paragraph(2)
  return page.toString()
}

/** Prints the page of a paginator (§11). */
export function printPaginator(service: ServiceSketch, paginator: PaginatorSketch): string {
  const page = new PageText()
  const operation = service.operations.get(paginator.method) as OperationSketch
  const input = operation.input as SketchId
  printHeader(page, service, 'Paginator', paginator.name)
  page
    .write(`.. py:class:: ${service.className}.Paginator.${paginator.name}`)
    .paragraph(2, '::')
    .paragraph(4)
    .line(4, `paginator = client.get_paginator('${paginator.method}')`)
    .paragraph(2)
    .line(2)
    .paragraph(2, '.. py:method:: paginate(**kwargs)')
    .paragraph(
      4,
      `Creates an iterator that will paginate through responses from :py:meth:\`${service.className}.Client.${paginator.method}\`.`,
    )
  printSeeAlso(page, service, operation, 4)
  const hidden = new Set([...paginator.inputToken, ...(paginator.limitKey === undefined ? [] : [paginator.limitKey])])
  const config = paginationConfig(paginator)
  const extended = withShapes(service, config.shapes)
  const members = [...structureOf(service, input).members.filter(({ name }) => !hidden.has(name)), config.member]
  page.line(4, '**Request Syntax**').line(4, '::').paragraph(6, 'response_iterator = paginator.paginate')
  printCall({ page, service: extended, side: 'request' }, members, 6, input)
  page.line(6)
  printParameters(page, extended, input, members, 4)
  printOutput(page, service, { ...operation, tooLarge: [] }, 4, new Set(paginator.outputToken))
  return page.toString()
}

/** Prints the page of a waiter (§12). */
export function printWaiter(service: ServiceSketch, waiter: WaiterSketch): string {
  const page = new PageText()
  const operation = service.operations.get(waiter.method) as OperationSketch
  const input = operation.input as SketchId
  printHeader(page, service, 'Waiter', waiter.name)
  page
    .write(`.. py:class:: ${service.className}.Waiter.${waiter.name}`)
    .paragraph(2, '::')
    .paragraph(4)
    .line(4, `waiter = client.get_waiter('${snakeCase(waiter.name)}')`)
    .paragraph(2)
    .line(2)
    .paragraph(2, '.. py:method:: wait(**kwargs)')
    .paragraph(
      4,
      `Polls :py:meth:\`${service.className}.Client.${waiter.method}\` every ${waiter.delay} seconds until a successful state is reached. An error is raised after ${waiter.maxAttempts} failed checks.`,
    )
  printSeeAlso(page, service, operation, 4)
  const config = waiterConfig(waiter)
  const extended = withShapes(service, config.shapes)
  const members = [...structureOf(service, input).members, config.member]
  page.line(4, '**Request Syntax**').line(4, '::').paragraph(6, 'waiter.wait')
  printCall({ page, service: extended, side: 'request' }, members, 6, input)
  page.line(6)
  printParameters(page, extended, input, members, 4)
  page.line(4, ':returns: None')
  return page.toString()
}

/** Prints the index page (§13). */
export function printIndex(service: ServiceSketch, paths: readonly string[]): string {
  const page = new PageText()
  page.line(0).write(title(service.className, '*'))
  const sections = [
    ['client', 'Client'],
    ['paginator', 'Paginators'],
    ['waiter', 'Waiters'],
  ] as const
  for (const [folder, name] of sections) {
    const listed = paths.filter((path) => path.startsWith(`${service.service}/${folder}/`))
    if (listed.length === 0 && folder !== 'client') continue
    page.paragraph(0).line(0).line(0, title(name, '=')).paragraph(0).line(0)
    if (folder === 'client')
      page
        .line(0, `.. py:class:: ${service.className}.Client`)
        .paragraph(2, `A low-level client representing ${service.className} Service`)
        .line(3)
        .paragraph(2, '::')
        .paragraph(4)
        .line(4, 'import boto3')
        .line(4)
        .line(4, `client = boto3.client('${service.service}')`)
        .paragraph(2)
        .paragraph(0, 'These are the available methods:')
    else page.line(0, `The available ${name.toLowerCase()} are:`)
    page.paragraph(0, '.. toctree::').line(2, ':maxdepth: 1').line(2, ':titlesonly:').line(0)
    for (const path of listed) page.line(2, path.replace(/\.rst$/, ''))
  }
  return `${page.toString()}\n`
}

function title(text: string, adornment: string): string {
  const rule = adornment.repeat(text.length)
  return `\n${rule}\n${text}\n${rule}`.slice(1)
}

function printHeader(page: PageText, service: ServiceSketch, part: string, name: string): void {
  page.write(`:doc:\`${service.className} <../../${service.service}>\` / ${part} / ${name}`)
  page.paragraph(0, title(name, '*')).paragraph(0).line(0).line(0)
}

/** `See also`, whose line ends in the spaces of its indentation (§2.2). */
function printSeeAlso(page: PageText, service: ServiceSketch, { operation }: OperationSketch, indent: number): void {
  page
    .paragraph(indent, `See also: \`AWS API Documentation <${addressOf(service, operation)}>\`_${' '.repeat(indent)}`)
    .line(0)
    .line(0)
}

function printOutput(
  page: PageText,
  service: ServiceSketch,
  operation: OperationSketch,
  indent: number,
  hidden: ReadonlySet<string>,
): void {
  const { output, tooLarge = [] } = operation
  if (output === undefined) {
    page.line(indent, ':returns: None')
    return
  }
  const { members } = structureOf(service, output)
  page
    .line(indent, ':rtype: dict')
    .line(indent, ':returns: ')
    .line(indent + 2)
  if (members.some(({ shape }) => isEventStream(service, shape)))
    page
      .paragraph(
        indent + 2,
        'The response of this operation contains an :class:`.EventStream` member. When iterated the :class:`.EventStream` will yield events based on the structure below, where only one of the top level keys will be present for any given event.',
      )
      .line(indent + 2)
  if (tooLarge.includes('Response Syntax')) printTooLarge(page, service, operation, 'Response Syntax')
  else {
    page
      .line(indent + 2, '**Response Syntax**')
      .paragraph(indent + 2)
      .line(indent + 2, '::')
      .paragraph(indent + 4)
    printResponse({ page, service, side: 'response' }, output, members, indent + 4, hidden)
    page.line(indent + 4)
  }
  if (tooLarge.includes('Response Structure')) printTooLarge(page, service, operation, 'Response Structure')
  else {
    page.line(indent + 2, '**Response Structure**').paragraph(indent + 2)
    const shown = members.filter(({ name }) => !hidden.has(name))
    printStructureList(page, service, output, shown, indent + 2)
  }
}

/** What stands in the place of a section that is too large (§10). @param start - the first section of a page has its empty line already */
function printTooLarge(
  page: PageText,
  service: ServiceSketch,
  { operation }: OperationSketch,
  section: SectionName,
  start: 'line' | 'paragraph' = 'paragraph',
): void {
  page[start](4, `**${section}**`)
    .line(4, '::')
    .paragraph(8, '# This section is too large to render.')
    .line(8, '# Please see the AWS API Documentation linked below.')
    .paragraph(4, `\`AWS API Documentation <${addressOf(service, operation)}>\`_`)
    .paragraph(0)
    .line(4)
}

/** Address of the service's own page about an operation. */
function addressOf(service: ServiceSketch, operation: string): string {
  return `https://docs.aws.amazon.com/goto/WebAPI/${service.uid}/${operation}`
}

function isEventStream(service: ServiceSketch, id: SketchId): boolean {
  const shape = service.shapes.get(id)
  return shape?.kind === 'structure' && shape.eventStream === true
}

/** `**Exceptions**` (§8). */
function printErrors(page: PageText, service: ServiceSketch, errors: readonly string[]): void {
  if (errors.length === 0) return
  page.line(2, '**Exceptions**')
  for (const error of errors)
    page.line(2).line(2, `*   :py:class:\`${service.className}.Client.exceptions.${error}\``).line(0)
  page.line(2)
}

function withShapes(service: ServiceSketch, shapes: ServiceSketch['shapes']): ServiceSketch {
  return { ...service, shapes: new Map([...service.shapes, ...shapes]) }
}

/** A member that boto3 adds to a request, with its shapes. */
interface AddedMember {
  readonly member: MemberSketch
  readonly shapes: ServiceSketch['shapes']
}

/** `PaginationConfig` (§11.3). */
function paginationConfig({ limitKey }: PaginatorSketch): AddedMember {
  const members: MemberSketch[] = [
    { name: 'MaxItems', shape: '(integer)', text: 'How many items to return at most.' },
    ...(limitKey === undefined ? [] : [{ name: 'PageSize', shape: '(integer)', text: 'How many items a page has.' }]),
    { name: 'StartingToken', shape: '(string)', text: 'Where to start.' },
  ]
  return addMember('PaginationConfig', members, 'Controls pagination.')
}

/** `WaiterConfig` (§12.3). */
function waiterConfig({ delay, maxAttempts }: WaiterSketch): AddedMember {
  const members: MemberSketch[] = [
    { name: 'Delay', shape: '(integer)', text: `How many seconds to wait. Default: ${delay}` },
    { name: 'MaxAttempts', shape: '(integer)', text: `How often to try. Default: ${maxAttempts}` },
  ]
  return addMember('WaiterConfig', members, 'Controls waiting.')
}

function addMember(name: string, members: readonly MemberSketch[], text: string): AddedMember {
  return {
    member: { name, shape: '(config)', text },
    shapes: new Map([
      ['(config)', { kind: 'structure', members }],
      ['(integer)', { kind: 'integer' }],
      ['(string)', { kind: 'string' }],
    ]),
  }
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}
