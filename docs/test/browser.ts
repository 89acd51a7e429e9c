/**
 * Chromium, as Debian has it, or as `CHROMIUM` names it.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type Page, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Starts Chromium. @throws if there is none */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? places.find((path) => existsSync(path))
  if (executablePath === undefined) {
    throw new Error(`No Chromium at ${places.join(', ')}: run apt-get install chromium, or set CHROMIUM to its path`)
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page: the rule and the elements. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.flatMap(({ help, id, nodes }) =>
      nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 160)}`),
    )
  })
}

/** Code units by which a page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
