/**
 * JSON Schema files of a built package: of the JSON form of what each operation takes and gives. The package writes them itself, by its own `jsonSchema`.
 *
 * @module
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * The part of a schema that is read here.
 *
 * @typedef {{ readonly name: string }} Schema
 */

/**
 * Writes `schemas/<type>.json` for each request and response, whole in itself: other shapes stand below `$defs`. Where an operation gives the very type that another one takes, the file of the response
 * is `<type>.response.json`: it requires less.
 *
 * @param {string} target absolute path of the folder with the built `index.js`
 * @returns {Promise<void>}
 */
export async function writeJsonSchemas(target) {
  const entry = await importEntry(target)
  const folder = join(target, 'schemas')
  mkdirSync(folder)
  for (const [name, schema] of listSchemas(entry)) {
    const { $schema, ...rest } = entry.jsonSchema(schema)
    const text = JSON.stringify({ $schema, title: schema.name, ...rest }, undefined, 2)
    writeFileSync(join(folder, `${name}.json`), `${text}\n`)
  }
}

/**
 * @param {string} target
 * @returns {Promise<Record<string, any>>} what the package exports
 */
async function importEntry(target) {
  // The folder has no `package.json` above it yet that says that it holds modules.
  const copy = join(target, '.entry.mjs')
  copyFileSync(join(target, 'index.js'), copy)
  try {
    return await import(pathToFileURL(copy).href)
  } finally {
    rmSync(copy)
  }
}

/**
 * @param {Record<string, any>} entry what the package exports
 * @returns {ReadonlyMap<string, Schema>} by name of the file, without its ending
 */
function listSchemas(entry) {
  const operations = Object.values(entry).filter((value) => typeof value?.method === 'string')
  /** @type {Map<string, Schema>} */
  const schemas = new Map()
  for (const { input } of operations) if (input) schemas.set(input.name, input)
  const requests = new Set(schemas.keys())
  for (const { output } of operations) {
    if (output) schemas.set(requests.has(output.name) ? `${output.name}.response` : output.name, output)
  }
  return schemas
}
