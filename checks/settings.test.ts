// docs/drift.md shows the program's own table of settings, row by row, and nothing else in src/ reads the environment.
import { expect, test } from 'vitest'
import { settings } from '../src/main/settings.ts'
import { filesUnder, isTest, isTypeScript, textOf } from './sources.ts'

const section = textOf('docs/drift.md').split('\n## Settings\n')[1]?.split('\n## ')[0] ?? ''
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '))

test('every setting has its row, with the same meaning and default', () => {
  const wanted = settings.map(({ name, meaning, standard, required }) => [
    `\`${name}\``,
    `${meaning}${required === true ? '; must be set in production' : ''}`,
    (standard ?? '–').replace('./data', '`./data`'),
  ])
  const simulatorsOwn = ['`SIM_REGISTRERING`']
  expect(rows.filter(([name = '']) => !simulatorsOwn.includes(name))).toEqual(wanted)
})

test('the environment is handed out by main.ts alone', () => {
  const readers = filesUnder('src').filter(
    (path) => isTypeScript(path) && !isTest(path) && textOf(path).includes('process.env'),
  )
  // The child process of the demo is given the environment as it is.
  expect(readers).toEqual(['src/main.ts', 'src/main/simulator-child.ts'])
})
