/**
 * What the generator writes.
 *
 * @module
 */
import { bundleText } from '../../bundle.js'
import type { Contender } from '../contender.js'
import { withEmittedPackage } from '../../emitted-package.js'
import { readKeys } from '../issue-path.js'

/** The guard and `validate`, out of the package as it is published. */
export const emitted: Contender = {
  name: 'Shapewright',
  lenient: [],
  hasSameReport: true,
  bundle({ model, response }) {
    return withEmittedPackage(model, async (entry) => {
      const module = JSON.stringify(entry)
      const check = `export { is${response} as check } from ${module}`
      const report = [
        `import { validate, ${response}Schema } from ${module}`,
        `export const report = (value) => { const result = validate(${response}Schema, value); return result.success ? [] : result.issues }`,
      ]
      return { check: await bundleText(check), report: await bundleText([check, ...report].join('\n')) }
    })
  },
  readPath: readKeys,
}
