/**
 * The response of `describe_auto_ml_job`: its model, as the stages read it from the page.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import type { ServiceModel } from '../../../generator/model/index.js'
import { parsePage } from '../../../generator/parse/index.js'
import { readPage } from '../../../generator/read/index.js'
import { resolveService } from '../../../generator/resolve/index.js'

/** Path of the page below a folder of pages. */
export const pagePath = 'sagemaker/client/describe_auto_ml_job.rst'

/** The embedded pages. */
const specFolder = fileURLToPath(new URL('../../../spec/', import.meta.url))

/** Id of the response. */
export const responseName = 'DescribeAutoMLJobResponse'

/**
 * Reads the page of the operation, and no other.
 *
 * @param folder - a folder of pages; the embedded ones unless told
 * @returns the model of a service that has this one operation
 */
export function readResponseModel(folder: string = specFolder): ServiceModel {
  const file = new VFile({ path: pagePath, value: readFileSync(`${folder}/${pagePath}`) })
  return resolveService('sagemaker', parsePage(readPage(file), file))
}
