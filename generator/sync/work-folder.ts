/**
 * `.sync` in the input folder: what a sync needs beside the pages. It begins with a dot, so that nobody takes it for a service; it goes when it is empty.
 *
 * @module
 */
import { rmdirSync } from 'node:fs'
import { join } from 'node:path'

/** The work folder of an input folder. */
export function locateWork(input: string): string {
  return join(input, '.sync')
}

/** The folder in which a service's pages are collected. */
export function locateStage(input: string, service: string): string {
  return join(locateWork(input), 'pages', service)
}

/** Removes the work folder where nothing stands in it. */
export function removeEmptyWork(input: string): void {
  for (const folder of [join(locateWork(input), 'pages'), locateWork(input)]) {
    try {
      rmdirSync(folder)
    } catch {
      // what is not empty, or not there, stays as it is
    }
  }
}
