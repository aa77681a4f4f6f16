// Innsyn and the municipality's staff, through the running demo on a real PostgreSQL: they are named only where they may be; a question
// reaches the municipality and the answer comes back; the database role that innsyn reads under sees the citizen's own rows alone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Administrator, administratorOf } from './administrator.ts'
import { citizen, insightOf } from './citizen.ts'
import { pdfText } from './pdf-text.ts'
import { type Asker, household, logIn, resident, spouse, startAsker } from './reason-asker.ts'

const [strictly, named] = ['16814631870', '03894731086'] as const

let asker: Asker
let administrator: Administrator
beforeAll(async () => {
  asker = await startAsker()
  administrator = await administratorOf(asker.demo.json)
}, 180_000)
afterAll(async () => expect(await asker?.stop()).toBe(0))

const lookUps = async (nummer: string) => (await insightOf(asker.demo.json, nummer)).oppslag

let references = 0
/** Each look-up in a case of its own, so that it is told by itself. */
const newReference = (): string => `2026/${++references}`

/** A person given the role for long stays, with a name, who looks the couple up. Gives the newest of the applicant's look-ups. */
async function lookedUpBy(nummer: string, navn: string) {
  const { demo } = asker
  const rolleId = demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
  const granted = await administrator.post(`roller/${rolleId}/tilganger`, { identifikator: nummer, navn })
  expect([200, 201, 409], JSON.stringify(granted.body)).toContain(granted.status)
  const worker = await logIn(demo, nummer)
  const { status } = await worker.post(
    '/api/v1/resultater',
    household(resident, 'EKTEFELLE', spouse, { saksreferanse: newReference() }),
  )
  expect(status).toBe(201)
  return (await lookUps(resident))[0]
}

describe('staff', () => {
  test('not named until the municipality chooses it; then those it has named, from then on, never a protected one', async () => {
    expect((await lookedUpBy(named, 'Navngitt Ansatt'))?.egen?.hvem).toMatchObject({ type: 'ansatt', navn: null })
    const on = await administrator.post('innsyn', { ansattnavn: true, saksnummer: '26/100' })
    expect(on).toMatchObject({ status: 200, body: { ansattnavn: true } })
    expect((await lookUps(resident))[0]?.egen?.hvem.navn).toBe(null)
    expect((await lookedUpBy(named, 'Navngitt Ansatt'))?.egen?.hvem.navn).toBe('Navngitt Ansatt')
    expect((await lookedUpBy(strictly, 'Skjult Ansatt'))?.egen?.hvem.navn).toBe(null)
  })

  test('each employee is asked about once for an answer, as Grunnlag’s own doing, and the choice is seen by the administrators', async () => {
    for (const _ of [1, 2]) await lookedUpBy(named, 'Navngitt Ansatt')
    const checks = async () => {
      const { rows } = await asker.asOwner(
        `select p.pseudonym, a.fase, a.rad::jsonb #>> '{aktoer,type}' as av from audit a
         join audit_person p on (p.fiks_org_id, p.nr) = (a.fiks_org_id, a.nr) where a.hendelse = 'ansattgradering' order by a.nr`,
      )
      return rows.map((row) => Object.values(row as object).join(' '))
    }
    const before = (await checks()).length
    expect((await lookUps(resident)).filter(({ egen }) => egen?.hvem.navn === 'Navngitt Ansatt')).toHaveLength(3)
    const added = (await checks()).slice(before)
    expect(added.length).toBeGreaterThan(0)
    expect(new Set(added).size).toBe(added.length)
    expect(added.every((row) => row.endsWith(' system'))).toBe(true)
    const { handlinger } = (await administrator.get('handlinger')).body as { handlinger: { emne: string }[] }
    expect(handlinger.map(({ emne }) => emne)).toContain('ansattnavn-vises')
  })

  test('hidden when Folkeregisteret cannot say; hidden again when the municipality takes it back', async () => {
    await lookedUpBy(named, 'Navngitt Ansatt')
    await asker.fault({ api: 'folkeregister', feil: '503' })
    expect((await lookUps(resident))[0]?.egen?.hvem.navn).toBe(null)
    await asker.fault({ api: 'alle', feil: 'ingen' })
    expect((await lookUps(resident))[0]?.egen?.hvem.navn).toBe('Navngitt Ansatt')
    const who = await citizen(asker.demo.json, resident)
    const { id } = (await who.post('innsyn', {})).body
    const pageAndPdf = async () => [
      (await who.get(`innsyn/${id}`)).body.oppslag[0]?.egen?.hvem.navn,
      pdfText(await who.pdf(id)).includes('NavngittAnsatt'),
    ]
    expect(await pageAndPdf()).toEqual(['Navngitt Ansatt', true])
    await asker.fault({ api: 'folkeregister', feil: '503' })
    expect(await pageAndPdf()).toEqual([null, false])
    await asker.fault({ api: 'alle', feil: 'ingen' })
    expect((await administrator.post('innsyn', { ansattnavn: false, saksnummer: '26/101' })).status).toBe(200)
    expect(await pageAndPdf()).toEqual([null, false])
    expect((await lookUps(resident))[0]?.egen?.hvem.navn).toBe(null)
  })

  test('the one who was named sees that the address protection was asked about', async () => {
    expect(
      (await lookUps(named)).some(
        ({ sak, deler }) => sak === 'ingen' && deler.some(({ opplysninger }) => opplysninger.includes('adresse')),
      ),
    ).toBe(true)
  })
})

test('a question reaches the municipality sealed; the answer comes back to the citizen alone', async () => {
  const who = await citizen(asker.demo.json, spouse)
  const { body } = await who.post('innsyn', {})
  const asked = await who.post(`innsyn/${body.id}/spoersmaal`, { oppslag: 1, tekst: 'Hvorfor slo dere meg opp?' })
  expect(asked).toMatchObject({ status: 201, body: { spoersmaal: [{ kommune: 'Asker', svar: null }] } })
  expect((await who.post(`innsyn/${body.id}/spoersmaal`, { oppslag: 9999, tekst: 'x' })).status).toBe(400)
  const list = (await administrator.get('innsynsspoersmaal')).body as { spoersmaal: { id: string; rad: number }[] }
  expect(list.spoersmaal).toMatchObject([{ tekst: 'Hvorfor slo dere meg opp?', svar: null }])
  const { id = '', rad = 0 } = list.spoersmaal[0] ?? {}
  expect(rad).toBeGreaterThan(0)
  const answered = await administrator.post(`innsynsspoersmaal/${id}/svar`, { tekst: 'Du bor sammen med søkeren.' })
  expect(answered.status).toBe(200)
  expect((await administrator.post(`innsynsspoersmaal/${id}/svar`, { tekst: 'En gang til' })).status).toBe(404)
  expect((await insightOf(asker.demo.json, spouse)).spoersmaal).toMatchObject([{ svar: 'Du bor sammen med søkeren.' }])
  expect((await insightOf(asker.demo.json, resident)).spoersmaal).toEqual([])
  const { rows } = await asker.asOwner(
    `select encode(tekst, 'escape') || encode(svar, 'escape') as kept from innsynsspoersmaal`,
  )
  expect(JSON.stringify(rows)).not.toMatch(/Hvorfor|søkeren/)
})

test('a question sent again with its Idempotency-Key is one question; reading takes no key', async () => {
  const who = await citizen(asker.demo.json, spouse)
  const { body } = await who.post('innsyn', {})
  const before = body.spoersmaal.length
  const [key, text] = [{ 'idempotency-key': 'spoersmaal-1' }, { oppslag: 1, tekst: 'Én gang, eller to?' }]
  const ask = (more: object = {}) => who.post(`innsyn/${body.id}/spoersmaal`, { ...text, ...more }, key)
  for (const answer of [await ask(), await ask()]) {
    expect(answer.status).toBe(201)
    expect(answer.body.spoersmaal).toHaveLength(before + 1)
  }
  expect((await ask({ tekst: 'Noe annet' })).status).toBe(422)
  expect((await who.post('innsyn', {}, key)).status).toBe(400)
})

test('the narrow role sees its own citizen’s rows, nobody’s without one, and no other table', async () => {
  const as = (setting: string, statement: string) =>
    asker.asOwner(
      `begin; set local role grunnlag_innsyn; select set_config('app.innsyn_pseudonymer', '${setting}', true); ${statement}; commit`,
    )
  const last = (result: unknown) =>
    (result as { rows: { n: string }[] }[]).find(({ rows }) => rows[0]?.n !== undefined)?.rows[0]?.n
  const { rows } = await asker.asOwner(
    `select pseudonym, count(*) n from audit_person group by 1 order by 2 desc limit 1`,
  )
  const [most] = rows as { pseudonym: string; n: string }[]
  const count = 'select count(*) n from audit_person'
  expect(last(await as(most?.pseudonym ?? '', count))).toBe(most?.n)
  expect(last(await as('', count))).toBe('0')
  expect(last(await as('', 'select count(*) n from audit'))).toBe('0')
  for (const table of ['person', 'ansatt', 'resultat', 'rolletilgang', 'sesjon'])
    await expect(as('', `select count(*) n from ${table}`)).rejects.toThrow(/permission denied/)
})
