/**
 * The models of the embedded pages.
 *
 * @module
 */
import type { ServiceModel } from '../../generator/model/index.js'
import { readModel } from '../guards/service-guards.js'
import { embeddedFolder, embeddedServices } from '../spec/embedded-pages.js'

/** Reads the embedded pages, by service. */
export function readEmbeddedModels(): Readonly<Record<string, ServiceModel>> {
  return Object.fromEntries(embeddedServices.map((service) => [service, readModel(embeddedFolder, service)]))
}
