/**
 * Reads and writes Markdown. The libraries behind it are 40 packages, so the build bundles them into this module.
 *
 * @module
 */
export { type Handle, type Info, type State, toMarkdown } from 'mdast-util-to-markdown'
export { default as remarkParse } from 'remark-parse'
export { default as remarkStringify } from 'remark-stringify'
export { unified } from 'unified'
