/**
 * Ways to read and write the JSON of a listing.
 *
 * @module
 */
import type { ServiceModel } from '../../../generator/model/index.js'
import { bundleText } from '../bundle.js'
import { withEmittedPackage } from '../emitted-package.js'
import { listingName } from './listing.js'

/** What a contender's bundle exports. Both throw if what they are given is wrong, and leave it as it is. */
export interface CodecModule {
  /** From what `JSON.parse` gives to a value with dates. */
  decode(json: unknown): unknown
  /** From a value to what `JSON.stringify` takes. */
  encode(value: unknown): unknown
}

/** One way to read and write a listing. */
export interface CodecContender {
  readonly name: string
  /** Makes a minified ES module without imports that exports {@link CodecModule}. */
  bundle(model: ServiceModel): Promise<string>
}

const byHand: CodecContender = {
  name: 'by hand',
  bundle: () => bundleText(`export { decode, encode } from './codecs/by-hand.js'`),
}

const emitted: CodecContender = {
  name: 'Shapewright',
  bundle: (model) =>
    withEmittedPackage(model, (entry) =>
      bundleText(`
        import { decode as read, encode as write, ${listingName}Schema as schema } from ${JSON.stringify(entry)}
        export const decode = (json) => read(schema, json)
        export const encode = (value) => write(schema, value)`),
    ),
}

const zod: CodecContender = {
  name: 'zod',
  bundle: () => bundleText(`export { decode, encode } from './codecs/by-zod.js'`),
}

/** In the order of the results. The first is what the others are measured against. */
export const codecContenders: readonly CodecContender[] = [byHand, emitted, zod]
