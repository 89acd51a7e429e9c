/**
 * Reads the page of an operation of the client (spec/README.md §2 to §10).
 *
 * @module
 */
import type { VFile } from 'vfile'
import type { BlockNode, Directive } from '../read/nodes.js'
import { parseExamples } from './examples.js'
import { parseExceptions } from './exceptions.js'
import { parseMethod } from './method-page.js'
import type { OperationPage } from './page.js'

/**
 * Reads an operation.
 *
 * @param className - boto3's class of the service
 * @param method - boto3's name of the method
 * @param directive - the `py:method`
 * @param file - the page; problems are reported to it
 * @returns what the page says
 */
export function parseOperationPage(
  className: string,
  method: string,
  directive: Directive,
  file: VFile,
): OperationPage {
  const { facts, body } = parseMethod(directive, file)
  return {
    kind: 'operation',
    file,
    className,
    node: directive,
    method,
    ...facts,
    prose: facts.prose.filter((block) => !isDeprecation(block)),
    errors: parseExceptions(body.exceptions, file),
    deprecated: facts.prose.some(isDeprecation),
    examples: parseExamples(body.examples),
  }
}

/**
 * Tells an operation from a hand-written method, which has neither a Request Syntax nor a link to the service's documentation (spec/README.md §1.6).
 *
 * @param directive - a `py:method`
 */
export function isOperation(directive: Directive): boolean {
  return (
    directive.argument.includes('(**kwargs)') ||
    directive.children.some(
      (block) => block.type === 'paragraph' && /^(?:\*\*Request Syntax\*\*|See also: `AWS)/.test(block.source),
    )
  )
}

/** boto3's own danger box on deprecated operations (spec/README.md §2). */
function isDeprecation(block: BlockNode): boolean {
  if (block.type !== 'directive' || block.directive !== 'danger') return false
  return block.children.some((child) => /^\s*This operation is deprecated/.test(firstSource(child)))
}

function firstSource(block: BlockNode): string {
  if (block.type === 'paragraph') return block.source
  return block.type === 'block_quote' && block.children[0] ? firstSource(block.children[0]) : ''
}
