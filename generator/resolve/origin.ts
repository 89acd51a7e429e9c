/**
 * Where a shape or a member was seen, for the model.
 *
 * @module
 */
import { syntaxPoint } from '../parse/syntax/syntax-value.js'
import type { Origin } from '../model/index.js'
import type { Page } from '../parse/page.js'
import type { Sighting } from './graph.js'

/**
 * The place of a sighting: in the lists where they have it, otherwise in the Syntax block, otherwise the page's subject.
 *
 * @param sighting - where something was seen
 * @returns page, line and column
 */
export function originOf({ page, description, syntax }: Sighting): Origin {
  const { line, column } = description
    ? description.node.position.start
    : syntax
      ? syntaxPoint(syntax)
      : page.node.position.start
  return { page: pagePathOf(page), line, column }
}

/**
 * The place of a page's subject.
 *
 * @param page - any page
 */
export function originOfPage(page: Page): Origin {
  const { line, column } = page.node.position.start
  return { page: pagePathOf(page), line, column }
}

/**
 * The path of a page: below the spec folder where the loader says so, which does not depend on where the command runs.
 *
 * @param page - any page
 */
export function pagePathOf({ file }: Page): string {
  return file.data.page ?? file.path
}
