/**
 * Pairs the two witnesses of an operation's input and output (spec/README.md §3 to §6, §10).
 *
 * @module
 */
import type { VFile } from 'vfile'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { BlockNode, Directive, LiteralBlock } from '../read/nodes.js'
import type { Description } from './description.js'
import type { MethodBody } from './method-body.js'
import type { Witnesses } from './page.js'
import { findFieldWithin, findLonelyTypes, nameOfField, parseParameters } from './parameters.js'
import { parseStructureList } from './structure-list.js'
import { type SyntaxBlock, isTooLarge, parseSyntaxBlock } from './syntax/syntax-block.js'
import { syntaxPoint } from './syntax/syntax-value.js'

/**
 * Reads the input of a method.
 *
 * @param body - the method's parts
 * @param method - the method, for positions
 * @param file - the page; lines of the Syntax block that do not fit are reported
 * @returns both witnesses, or undefined where the method takes nothing
 */
export function parseInput(body: MethodBody, method: Directive, file: VFile): Witnesses | undefined {
  const block = body.requestSyntax
  const syntax = block ? parseSyntax(block, file) : undefined
  const list = parseParameters(body.fields)
  reportDamagedFields(body, file)
  const listTooLarge =
    syntax?.parametersTooLarge || (body.parametersTooLarge !== undefined && isTooLarge(body.parametersTooLarge))
  const syntaxTooLarge = syntax?.tooLarge ?? false
  const isEmpty = list.length === 0 && !listTooLarge && !syntax?.value?.entries.length
  if (isEmpty && (body.hasNoInput || !block)) return undefined
  return {
    ...(syntax?.value && { syntax: syntax.value }),
    ...(!listTooLarge && { list }),
    syntaxTooLarge,
    listTooLarge,
    node: block ?? method,
  }
}

/**
 * Reads the output of a method.
 *
 * @param body - the method's parts
 * @param file - the page; what does not fit is reported
 * @returns both witnesses, or undefined where the method gives nothing
 */
export function parseOutput(body: MethodBody, file: VFile): Witnesses | undefined {
  const { responseSyntax, responseStructure } = body
  if (!responseSyntax && !responseStructure) return undefined
  const syntax = responseSyntax ? parseSyntax(responseSyntax, file) : undefined
  const syntaxTooLarge = syntax?.tooLarge ?? false
  const listTooLarge = responseStructure?.some((block) => block.type === 'literal_block' && isTooLarge(block)) ?? false
  const root = responseStructure && !listTooLarge ? parseRoot(responseStructure) : undefined
  const node = responseSyntax ?? responseStructure?.[0]
  if (responseStructure && !listTooLarge && !root) {
    reportMessage(file, 'page-cut', {
      found: 'The Response Structure does not hold the response',
      expected: ['`- *(dict) --*`'],
      instead: 'The Response Syntax was followed.',
      place: (responseStructure[0] as BlockNode).position.start,
    })
  }
  return {
    ...(syntax?.value && { syntax: syntax.value }),
    ...(root && { list: root.children, root }),
    syntaxTooLarge,
    listTooLarge,
    ...(node && { node }),
  }
}

/** Reports fields that are none of a method's, or do not come in pairs at its margin (spec/README.md §4.1). */
function reportDamagedFields({ fields }: MethodBody, file: VFile): void {
  for (const field of fields) {
    if (/^(?:(?:type|param) \S.*|rtype)$/.test(nameOfField(field))) continue
    reportMessage(file, 'mark-doubtful', {
      found: `${quoteText(`:${nameOfField(field)}:`)} is no field of a method`,
      expected: [':type NAME:', ':param NAME:', ':rtype:', ':returns:'],
      instead: 'The field was left out.',
      place: field.position.start,
    })
  }
  for (const field of findLonelyTypes(fields)) {
    const name = nameOfField(field)
    reportMessage(file, 'witness-member', {
      found: `${quoteText(name)} stands without the field of the same parameter that describes it`,
      expected: [`a field ${quoteText(name.replace('type', 'param'))} behind it`],
      instead: 'The type was taken; whether the parameter is required, and its text, are not known.',
      place: field.position.start,
    })
  }
  const names = new Set<string>()
  const again = fields.find((field) => names.has(nameOfField(field)) || !names.add(nameOfField(field)))
  if (again) {
    reportMessage(file, 'block-stray', {
      found: `The field ${quoteText(nameOfField(again))} comes a second time`,
      expected: ['each field once'],
      instead: 'Of two descriptions the first was taken.',
      place: again.position.start,
    })
  }
  const within = findFieldWithin(fields)
  if (!within) return
  reportMessage(file, 'block-stray', {
    found: `The field ${quoteText(nameOfField(within))} stands within the text of another parameter`,
    expected: ['a field at the margin of the method'],
    instead: 'It was taken for text.',
    place: within.position.start,
  })
}

/** The one bullet that stands for the whole response: `- *(dict) --*`. */
function parseRoot(blocks: readonly BlockNode[]): Description | undefined {
  for (const block of blocks) {
    if (block.type === 'bullet_list') {
      const root = parseStructureList(block)?.descriptions[0]
      if (root) return root
    }
    if (block.type === 'block_quote') {
      const root = parseRoot(block.children)
      if (root) return root
    }
  }
  return undefined
}

function parseSyntax(block: LiteralBlock, file: VFile): SyntaxBlock {
  const syntax = parseSyntaxBlock(block)
  for (const { found, expected, place, isCut, skipped, taken } of syntax.problems) {
    reportMessage(file, isCut ? 'syntax-block-cut' : 'syntax-block', {
      found: isCut
        ? 'The Syntax block ends before the bracket that opens here is closed'
        : `The Syntax block holds ${quoteText(found)}`,
      expected: [expected],
      instead: isCut
        ? 'What was read so far is kept.'
        : taken === undefined
          ? describeSkipped(skipped)
          : `${quoteText(taken)} was read.`,
      place: syntaxPoint(place),
    })
  }
  return syntax
}

function describeSkipped(lines: number): string {
  const what =
    lines === 0 ? 'The line was' : lines === 1 ? 'It and the next line were' : `It and the next ${lines} lines were`
  return `${what} left out; the other witness still counts.`
}
