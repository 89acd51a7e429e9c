/**
 * Parse: from a page's tree to what the page says.
 *
 * @module
 */
export type { Description, DescribedType } from './description.js'
export type * from './page.js'
export { parsePage } from './parse-page.js'
export type * from './syntax/syntax-value.js'
export { syntaxPoint } from './syntax/syntax-value.js'
