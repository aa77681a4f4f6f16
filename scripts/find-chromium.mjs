// Prints the path of Chromium or Chrome, after installing it when it is missing and that is possible.
import { ensureSystemTools, findChromium } from './system-tools.mjs'

try {
  ensureSystemTools()
  console.log(findChromium())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
