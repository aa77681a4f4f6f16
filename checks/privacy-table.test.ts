// `/personvern` tells of everything that is kept: each sealed column and each table that names a person has its row in the page's
// table, and the page's fixed times are those of the database.
import { expect, test } from 'vitest'
import { expiringColumns, hashColumns, lastingTables } from '../src/store/sealed-columns.ts'
import { namedColumns } from '../src/store/epoch-columns.ts'
import { om } from '../src/web/texts/nb/om.ts'

type Row = keyof typeof om.personvern.rader
/** Which row tells of it. null: nothing about a person, and why. */
const told: Readonly<Record<string, Row | null>> = {
  'person.nummer': 'nummer',
  'ansatt.navn': 'ansatte',
  'innsynsspoersmaal.tekst': 'spoersmaal',
  'innsynsspoersmaal.svar': 'spoersmaal',
  'tilbakemelding.tekst': 'tilbakemelding',
  'resultat.hode': 'resultat',
  'resultat.innhold': 'resultat',
  'utkast.innhold': 'utkast',
  'sesjon.innhold': 'oekt',
  'innlogging.innhold': 'oekt',
  'innsynssvar.innhold': 'innsynssvar',
  'gjentakelse.svar': 'kvittering',
  'gjentakelse.noekkel': 'kvittering',
  'gjentakelse.foresporsel': 'kvittering',
  'sesjon.id_hash': 'oekt',
  'sesjon.sid_hmac': 'oekt',
  'sesjon.sub_hmac': 'oekt',
  'innlogging.state_hash': 'oekt',
  'utlogging_brukt.jti_hash': 'oekt',
  'pdfkontroll.kode_hash': 'pdf',
  'pdfkontroll.fil_hash': 'pdf',
  // A system's secret.
  'integrasjon.passord_hmac': null,
  'integrasjon.passord2_hmac': null,
}
/** Tables that name a person by pseudonym: citizens in their own rows, staff in the rest. */
const naming: Readonly<Record<string, Row>> = {
  innsynsspoersmaal: 'spoersmaal',
  utkast: 'utkast',
}

const sealed = [
  ...lastingTables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
  ...Object.keys(expiringColumns),
  ...Object.keys(hashColumns),
]

test('every column that is sealed or hashed has its row', () => {
  expect(sealed.length).toBeGreaterThan(15)
  expect(Object.keys(told).sort()).toEqual([...sealed].sort())
})

test('every row tells of something that is kept', () => {
  // The log is rows of evidence and spraakvalg a pseudonym alone: neither is sealed.
  const rows = new Set<string>([...Object.values(told).filter((row) => row !== null), 'logg', 'spraak'])
  expect(Object.keys(om.personvern.rader).sort()).toEqual([...rows].sort())
})

test('who else is named, is staff, and the page says so', () => {
  const staff = namedColumns.filter(({ table }) => naming[table] === undefined)
  expect(staff.length).toBeGreaterThan(8)
  expect(om.personvern.rader.ansatte.hva).toMatch(/navn.*roller.*ga dem tilgangen/)
})

test('the fixed times are those of the database', () => {
  const { lenge } = om.personvern
  expect([expiringColumns['utkast.innhold'], lenge.doegn]).toEqual([expect.stringMatching(/^24 hours/), '24 timer'])
  expect([expiringColumns['gjentakelse.svar'], lenge.doegn]).toEqual([expect.stringMatching(/^the day/), '24 timer'])
  expect([expiringColumns['innsynssvar.innhold'], lenge.enTime]).toEqual(['an hour', '1 time'])
  expect([expiringColumns['sesjon.innhold'], lenge.oekt]).toEqual(['8 hours', expect.stringContaining('8 timer')])
})
