/**
 * Takes the body of a `py:method` apart: description, link, syntax, parameters, response, exceptions, examples (spec/README.md §2 to §10).
 *
 * @module
 */
import type { BlockNode, Directive, Field, LiteralBlock, Paragraph } from '../read/nodes.js'

/** The parts of a method, in page order. */
export interface MethodBody {
  readonly description: readonly BlockNode[]
  readonly seeAlso?: Paragraph
  /** The literal block under `**Request Syntax**`. */
  readonly requestSyntax?: LiteralBlock
  /** Whether the operation has no input structure: then an empty line stands between the heading and `::` (spec/README.md §3.1). */
  readonly hasNoInput: boolean
  /** The literal block that boto3 writes in place of the parameters when they are too large. */
  readonly parametersTooLarge?: LiteralBlock
  /** `:type X:` and `:param X:` fields, in page order. */
  readonly fields: readonly Field[]
  /** Whether there is a `:returns:` field. */
  readonly hasReturns: boolean
  /** What a `:returns:` field says outside of the response parts; `None` where nothing comes back. */
  readonly returns: readonly BlockNode[]
  /** The literal block under `**Response Syntax**`. */
  readonly responseSyntax?: LiteralBlock
  /** What stands under `**Response Structure**`: bullet lists, or the literal block that says it is too large. */
  readonly responseStructure?: readonly BlockNode[]
  readonly exceptions: readonly BlockNode[]
  /** Whether there is a heading `**Exceptions**`. */
  readonly hasExceptions: boolean
  readonly examples: readonly BlockNode[]
  /** Blocks behind the Request Syntax that belong to no part, and what is no list among the Response Structure: a page that is whole has none. */
  readonly stray: readonly BlockNode[]
}

type Part =
  | 'description'
  | 'requestSyntax'
  | 'parameters'
  | 'returns'
  | 'responseSyntax'
  | 'responseStructure'
  | 'exceptions'
  | 'examples'

/** Which heading begins which part, and after which parts it does: before them the same words are prose of the description. */
const headings: ReadonlyMap<string, { readonly part: Part; readonly afterDescription?: true }> = new Map([
  ['**Request Syntax**', { part: 'requestSyntax' }],
  ['**Parameters**', { part: 'parameters', afterDescription: true }],
  ['**Response Syntax**', { part: 'responseSyntax', afterDescription: true }],
  ['**Response Structure**', { part: 'responseStructure', afterDescription: true }],
  ['**Exceptions**', { part: 'exceptions', afterDescription: true }],
  ['**Examples**', { part: 'examples', afterDescription: true }],
])

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

/**
 * Takes a method's body apart.
 *
 * @param method - the `py:method` directive
 * @returns its parts; what belongs to none of them stays in the description
 */
export function splitMethodBody(method: Directive): MethodBody {
  const body: Mutable<MethodBody> = {
    description: [],
    hasNoInput: false,
    fields: [],
    hasReturns: false,
    returns: [],
    exceptions: [],
    hasExceptions: false,
    examples: [],
    stray: [],
  }
  const structure: BlockNode[] = []
  let part: Part = 'description'
  let requestHeading: Paragraph | undefined
  for (const block of flattenReturns(method.children, body)) {
    if (body.hasReturns && (part === 'description' || part === 'requestSyntax' || part === 'parameters'))
      part = 'returns'
    if (block.type === 'paragraph') {
      const heading = headings.get(block.source.trim())
      if (heading && !(heading.afterDescription && part === 'description')) {
        part = heading.part
        if (part === 'exceptions') body.hasExceptions = true
        requestHeading ??= part === 'requestSyntax' ? block : undefined
        continue
      }
      if (part === 'description' && isSeeAlso(block)) {
        body.seeAlso = block
        continue
      }
    }
    if (block.type === 'literal_block') {
      if (part === 'requestSyntax' && !body.requestSyntax) body.requestSyntax = block
      else if (part === 'parameters') body.parametersTooLarge ??= block
      else if (part === 'responseSyntax' && !body.responseSyntax) body.responseSyntax = block
      else if (part === 'responseStructure') structure.push(block)
      else if (part === 'examples') body.examples.push(block)
      else body.description.push(block)
      continue
    }
    if (part === 'description') body.description.push(block)
    else if (part === 'returns') body.returns.push(block)
    else if (part === 'responseStructure' && block.type === 'bullet_list') structure.push(block)
    else if (part === 'exceptions') body.exceptions.push(block)
    else if (part === 'examples') body.examples.push(block)
    else if (!isTooLargeLink(block)) body.stray.push(block)
  }
  if (structure.length > 0) body.responseStructure = structure
  if (requestHeading && body.requestSyntax) {
    body.hasNoInput = body.requestSyntax.position.start.line > requestHeading.position.end.line + 1
  }
  return body
}

/**
 * The blocks of the method, with those of the `:returns:` field among them: a page may indent the response under the field or beside it, and a section
 * that is too large to render stands deeper than the others (spec/README.md §10.2).
 */
function* flattenReturns(blocks: readonly BlockNode[], body: Mutable<MethodBody>): Generator<BlockNode> {
  for (const block of blocks) {
    if (block.type === 'block_quote' && block.children.some(isHeading)) {
      yield* flattenReturns(block.children, body)
      continue
    }
    if (block.type !== 'field_list') {
      yield block
      continue
    }
    for (const field of block.children) {
      const [name, content] = field.children
      if (name.children[0].value === 'returns' || name.children[0].value === 'return') {
        body.hasReturns = true
        yield* content.children
      } else body.fields.push(field)
    }
  }
}

function isHeading(block: BlockNode): boolean {
  return block.type === 'paragraph' && headings.has(block.source.trim())
}

/** The link that stands in the place of a list that is too large to render (spec/README.md §10.1). */
function isTooLargeLink(block: BlockNode): boolean {
  return block.type === 'paragraph' && block.source.startsWith('`AWS API Documentation <')
}

/** `See also: `AWS API Documentation <…>`_` */
function isSeeAlso(paragraph: Paragraph): boolean {
  return paragraph.source.startsWith('See also: `AWS API Documentation <')
}
