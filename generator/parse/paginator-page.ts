/**
 * Reads the page of a paginator (spec/README.md §11).
 *
 * @module
 */
import type { VFile } from 'vfile'
import type { Directive } from '../read/nodes.js'
import { parseMethod } from './method-page.js'
import { findMethod, findReferencedMethod } from './directives.js'
import type { PaginatorPage } from './page.js'

/**
 * Reads a paginator.
 *
 * @param className - boto3's class of the service
 * @param name - the paginator's name
 * @param directive - the `py:class`
 * @param file - the page; problems are reported to it
 * @returns what the page says, or undefined where it has no `paginate` method
 */
export function parsePaginatorPage(
  className: string,
  name: string,
  directive: Directive,
  file: VFile,
): PaginatorPage | undefined {
  const paginate = findMethod(directive, 'paginate')
  if (!paginate) return undefined
  const { facts } = parseMethod(paginate, file)
  const method = findReferencedMethod(facts.prose)
  return { kind: 'paginator', file, className, node: directive, name, method: method ?? '', ...facts }
}
