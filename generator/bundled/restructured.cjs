/**
 * The `restructured` package. A module of CommonJS, because it is loaded on demand and at once.
 *
 * @module
 */
// @ts-expect-error it brings no types
module.exports = require('restructured').default
