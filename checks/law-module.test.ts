// The module holds exactly the tables it was given, and says a long text once.
import { expect, test } from 'vitest'
import { lawModule } from '../scripts/law-module.ts'

const read = async (module: string): Promise<unknown> => ({
  ...(await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)),
})
const long = 'samletLoennsinntektMedTrygdeavgiftsplikt'

test('the tables come back as they were', async () => {
  const tables = {
    felt: { rader: [{ navn: long, fra: 2021, til: null, aktiv: true, kort: 'kr' }, []] },
    poster: [{ navn: long, tekst: 'Lønn «alt» "x" \\ </script> ${y}', kort: 'kr' }, long],
  }
  const module = lawModule(tables)
  expect(await read(module)).toEqual(tables)
  expect(module.split(long).length - 1).toBe(1)
})

test('what is said once stands where it is said', () => {
  expect(lawModule({ felt: [long] })).toContain(`export const felt = ["${long}"]`)
})
