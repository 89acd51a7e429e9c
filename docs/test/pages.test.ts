/** Every page of the site in a real browser. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findViolations, launchBrowser, measureOverflow } from './browser.js'
import { type SiteServer, serveSite, siteFolder } from './site-server.js'

let browser: Browser
let server: SiteServer
beforeAll(async () => {
  server = await serveSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.stop()
})

const paths = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !/node_modules|^\.vitepress/.test(path) && path !== 'playground.md')
  .map(
    (path) =>
      `/${path
        .replaceAll('\\', '/')
        .replace(/\.md$/, '')
        .replace(/^index$/, '')}`,
  )
  .sort()

it.each(paths)('%s has no errors, nothing that axe objects to, and fits a phone', async (path) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  await page.goto(server.url + path)
  await page.waitForLoadState('networkidle')
  expect(await page.locator('h1').count()).toBe(1)
  expect(await measureOverflow(page)).toBe(0)
  await page.setViewportSize({ width: 1366, height: 820 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect.poll(() => page.locator('html.dark').count()).toBe(colorScheme === 'dark' ? 1 : 0)
    // colours fade from one to the other
    await page.waitForTimeout(600)
    expect(await findViolations(page), colorScheme).toEqual([])
  }
  expect(troubles).toEqual([])
  await page.close()
})

it('finds words', async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 820 } })
  await page.goto(server.url)
  await page.waitForLoadState('networkidle')
  await page.locator('.DocSearch-Button').click()
  await page.locator('#localsearch-input').fill('recordingTransport')
  await page.locator('.VPLocalSearchBox .result').first().waitFor()
  expect(await page.locator('.VPLocalSearchBox .result').first().innerText()).toMatch(/Transports/)
  await page.close()
})

it('has llms.txt with every page of the guide and the reference', () => {
  const text = readFileSync(join(siteFolder, 'llms.txt'), 'utf8')
  for (const path of paths.filter((one) => /^\/(?:guide|reference)\//.test(one))) expect(text).toContain(`${path}.md`)
  const whole = readFileSync(join(siteFolder, 'llms-full.txt'), 'utf8')
  expect(whole).toContain('# Transports')
  for (const path of paths.filter((one) => /^\/(?:guide|reference)\//.test(one)))
    expect(readFileSync(join(siteFolder, `${path}.md`), 'utf8')).toMatch(/^# /m)
})
