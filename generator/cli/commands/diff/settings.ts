/**
 * What `shapewright diff` is to do beside its two states.
 *
 * @module
 */
import { resolve } from 'node:path'
import { loadConfig } from '../../../config/load.js'
import { UsageError } from '../../usage-error.js'
import type { Flags } from '../options.js'

/** Where a comparison looks, and how it judges. */
export interface DiffSettings {
  readonly cwd: string
  /** Absolute path of the folder of pages that a revision is taken to have; it may be missing now. */
  readonly input: string
  /** Absent for all services. */
  readonly services?: readonly string[]
  readonly responseEnums?: 'open' | 'closed'
}

/**
 * Joins arguments and configuration. Nothing needs to be there: the states say where they are.
 *
 * @param cwd - absolute path of the working directory
 * @throws UsageError where the configuration is not as it must be
 */
export async function loadDiffSettings(flags: Flags, cwd: string): Promise<DiffSettings> {
  const { config, folder, messages } = await loadConfig(cwd, flags.config)
  if (messages.length > 0) throw new UsageError('The configuration is not usable.', undefined, messages)
  const services = flags.service ?? config.services
  return {
    cwd,
    input: flags.input === undefined ? resolve(folder, config.input ?? 'spec') : resolve(cwd, flags.input),
    ...(services && { services: [...new Set(services)].sort() }),
    ...(config.responseEnums && { responseEnums: config.responseEnums }),
  }
}
