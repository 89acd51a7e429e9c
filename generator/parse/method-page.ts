/**
 * What the pages of operations, paginators and waiters have in common.
 *
 * @module
 */
import type { VFile } from 'vfile'
import { reportMessage } from '../messages/report.js'
import type { Directive } from '../read/nodes.js'
import { type MethodBody, splitMethodBody } from './method-body.js'
import type { PaginatorPage } from './page.js'
import { parseSeeAlso } from './see-also.js'
import { parseInput, parseOutput } from './witnesses.js'

/** The common part of a method's page. */
export type MethodFacts = Pick<PaginatorPage, 'uid' | 'operation' | 'reference' | 'input' | 'output' | 'prose'>

/**
 * Reads a `py:method` whose call is described.
 *
 * @param method - the directive
 * @param file - the page; what is missing is reported
 * @returns the facts and the method's parts
 */
export function parseMethod(method: Directive, file: VFile): { facts: MethodFacts; body: MethodBody } {
  const body = splitMethodBody(method)
  const seeAlso = body.seeAlso && parseSeeAlso(body.seeAlso)
  const input = parseInput(body, method, file)
  const output = parseOutput(body, file)
  reportMissingParts(body, method, file)
  return { facts: { ...seeAlso, ...(input && { input }), ...(output && { output }), prose: body.description }, body }
}

/** Every page ends with `:returns: None` or with a response that has both witnesses: one that does not was cut off (spec/README.md §6). */
function reportMissingParts(body: MethodBody, method: Directive, file: VFile): void {
  const missing = !body.requestSyntax
    ? 'a Request Syntax'
    : !body.hasReturns
      ? 'a `:returns:` field'
      : !body.responseSyntax !== !body.responseStructure
        ? body.responseSyntax
          ? 'a Response Structure after the Response Syntax'
          : 'a Response Syntax before the Response Structure'
        : undefined
  if (missing === undefined) return
  reportMessage(file, 'page-cut', {
    found: 'The page ends before its parts are complete',
    expected: [missing],
    instead: 'What the page holds was read.',
    place: method.position.end,
  })
}
