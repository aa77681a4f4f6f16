// Printing writes its row before it gives the file; the answer to anything else than the very code or file is «ukjent».
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { exampleResultat } from '../pdf/example.ts'
import type { Print } from '../pdf/render.ts'
import type { ControlRow } from '../store/control-types.ts'
import { answerControl, printRecord, type PrintHouse } from './control.ts'

const now = new Date('2026-11-21T23:30:00.000Z')
const municipality = { navn: 'x', organisasjonsnummer: '', sentralitetsklasse: 1, tiltakssone: false }
const listed = (maalform: string) => ({
  current: new Map([['5610', { ...municipality, kommunenummer: '5610', maalform }]]),
  ended: new Map(),
})

function house(more: Partial<PrintHouse> = {}) {
  const rows: ControlRow[] = []
  const prints: Print[] = []
  const own: PrintHouse = {
    render: async (_, print) => {
      prints.push(print)
      return Buffer.from(`pdf ${print.kode}`)
    },
    control: {
      keep: async (row) => void rows.push(row),
      find: async (hash) => {
        const found = rows.find(({ kodeHash, filHash }) => hash.equals(kodeHash) || hash.equals(filHash))
        return found === undefined ? null : { laget: found.laget, kommune: 'Asker' }
      },
    },
    filePattern: async () => 'grunnlag-{tjeneste}-{aar}-{id}',
    municipalities: { current: new Map(), ended: new Map() },
    address: 'https://grunnlag.example/kontroll',
    years: 3,
    clock: () => now,
    randomBytes: (count) => new Uint8Array(count).fill(7),
    ...more,
  }
  return { own, rows, prints }
}
const record = exampleResultat('Arv')
const hashOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex')

test('the row holds two hashes and two days of Norway, and nothing of who or what', async () => {
  const { own, rows, prints } = house()
  const { navn, innhold } = await printRecord(record, own)
  expect(navn).toBe('grunnlag-langtidsopphold-2023-0b0b3c8e.pdf')
  expect(rows).toEqual([
    {
      fiksOrgId: record.fiksOrgId,
      kodeHash: expect.any(Buffer),
      filHash: Buffer.from(hashOf(innhold), 'hex'),
      laget: '2026-11-22',
      utloeper: '2029-11-22',
    },
  ])
  expect(prints[0]?.adresse).toBe('https://grunnlag.example/kontroll')
})

test('the municipality’s own pattern names the file, by the day in Norway', async () => {
  const { own } = house({ filePattern: async () => 'sak-{dato}-{id}' })
  expect((await printRecord(record, own)).navn).toBe('sak-2026-11-22-0b0b3c8e.pdf')
})

test('a database that does not take the row: no file', async () => {
  const down = { keep: () => Promise.reject(new Error('down')), find: async () => null }
  await expect(printRecord(record, house({ control: down }).own)).rejects.toThrow('down')
})

test('the very code, however it is typed, and the very file are known; all else is unknown in the same shape', async () => {
  const { own, prints } = house()
  const { innhold } = await printRecord(record, own)
  const kode = prints[0]?.kode ?? ''
  const ask = (question: Parameters<typeof answerControl>[0]) => answerControl(question, now, own)
  const known = { svar: 'ekte', laget: '2026-11-22', kommune: 'Asker' }
  const unknown = { svar: 'ukjent', laget: null, kommune: null }
  expect(await ask({ kode })).toEqual(known)
  expect(await ask({ kode: ` ${kode.toLowerCase().replaceAll('-', ' ')}` })).toEqual(known)
  expect(await ask({ filhash: hashOf(innhold).toUpperCase() })).toEqual(known)
  expect(await ask({ filhash: hashOf(Buffer.concat([innhold, Buffer.from('\n')])) })).toEqual(unknown)
  for (const wrong of [`${kode.slice(0, -1)}${kode.endsWith('Z') ? 'Y' : 'Z'}`, 'tull', kode.slice(1)])
    expect(await ask({ kode: wrong })).toEqual(unknown)
})

test.each([
  ['nynorsk', undefined, 'nn'],
  ['bokmål', undefined, 'nb'],
  ['nøytral', undefined, 'nb'],
  ['nynorsk', 'nb', 'nb'],
  ['bokmål', 'nn', 'nn'],
] as const)('a municipality of %s, asked for %s: %s', async (maalform, asked, wanted) => {
  const { own, prints } = house({ municipalities: listed(maalform) })
  await printRecord(record, own, asked)
  expect(prints[0]?.spraak).toBe(wanted)
})
