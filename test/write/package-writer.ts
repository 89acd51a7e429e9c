/**
 * Writes a package. Started by the test of folders that may not be written, as a user whom permissions bind.
 */
import { planPackage } from '../../generator/write/plan.js'
import { writePackages } from '../../generator/write/write.js'

const [output, texts] = process.argv.slice(2) as [string, string]
const files = Object.entries(JSON.parse(texts) as Record<string, string>).map(([path, text]) => ({ path, text }))
try {
  writePackages(output, [planPackage(output, 'demo', files)])
} catch (error) {
  process.stdout.write((error as NodeJS.ErrnoException).code ?? String(error))
}
