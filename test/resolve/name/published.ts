/**
 * What is published of a service: what the next release knows of the one before.
 *
 * @module
 */
import { describeContract } from '../../../generator/contract/describe-contract.js'
import type { Contract, NameAlias, ServiceModel } from '../../../generator/model/index.js'

/** The contract and the earlier names that a package has. */
export interface Published {
  readonly contract: Contract
  readonly aliases: readonly NameAlias[]
}

/** Takes what a lock file would keep of a model. */
export function publish(model: ServiceModel): Published {
  return { contract: describeContract(model), aliases: model.aliases ?? [] }
}
