/**
 * What the generator writes.
 *
 * @module
 */
import { bundleModules, emitShapeModules } from '../../../emit/guard/guard-package.js'
import type { Contender } from '../contender.js'
import { readKeys } from '../issue-path.js'

/** The emitted guard, and `validate`, over the runtime that every package carries. */
export const emitted: Contender = {
  name: 'Shapewright',
  lenient: [],
  hasSameReport: true,
  async bundle({ model, response }) {
    const modules = emitShapeModules(model)
    const path = [...modules.keys()].find((key) => modules.get(key)!.includes(`export function is${response}(`))
    if (path === undefined) throw new Error(`No module has the guard of ${response}`)
    const module = JSON.stringify(`./${path.replace(/\.ts$/, '.js')}`)
    const check = `export { is${response} as check } from ${module}`
    const report = [
      `import { validate${response} } from ${module}`,
      `export const report = (value) => { const result = validate${response}(value); return result.success ? [] : result.issues }`,
    ]
    return {
      check: await bundleModules(modules, check, { minify: true }),
      report: await bundleModules(modules, [check, ...report].join('\n'), { minify: true }),
    }
  },
  readPath: readKeys,
}
