// Names for the audit row out of answers that are passed on: every leaf is named, no amount and no text comes along.
import { expect, test } from 'vitest'
import { namesIn } from './names-in.ts'

test('posts by name, the rest by path, the question not at all', () => {
  const svar = {
    personidentifikator: '04817299771',
    inntektsaar: '2023',
    skjermet: false,
    stadie: 'oppgjoer',
    grunnlag: [
      { tekniskNavn: 'innskudd', beloep: 90_000, kategori: 'formue' },
      { tekniskNavn: 'utbytteFraAksje', beloep: 1, andelSkattefritt: 2, spesifisering: [{ type: 'Konto', gjeld: 3 }] },
    ],
    svalbardGrunnlag: [],
    skatteoppgjoersdato: '2024-04-10',
  }
  expect(namesIn(svar)).toEqual([
    '/skatteoppgjoersdato',
    '/utbytteFraAksje/andelSkattefritt',
    '/utbytteFraAksje/spesifisering/gjeld',
    '/utbytteFraAksje/spesifisering/type',
    'innskudd',
    'utbytteFraAksje',
  ])
})

test('nested objects by path, a list once', () => {
  const kommune = [{ beloep: 1 }, { beloep: 2 }]
  expect(namesIn({ skjermet: false, fastland: { restskatt: 0, fordelt: kommune }, svalbard: null })).toEqual([
    '/fastland/fordelt/beloep',
    '/fastland/restskatt',
    '/svalbard',
  ])
})

test('a name that could be a person or a sentence is not written', () => {
  expect(namesIn({ '04817299771': 1, grunnlag: [{ tekniskNavn: 'Ola Nordmann skylder', beloep: 1 }] })).toEqual([
    'ugyldig navn',
  ])
})

test('an answer that never ends is cut, not followed', () => {
  let deep: object = { innerst: 1 }
  for (let level = 0; level < 50; level += 1) deep = { a: deep }
  expect(namesIn(deep)).toEqual([`/${'a/'.repeat(13)}a`])
})
