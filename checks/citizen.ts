// A citizen of the demo over the own API: logged in as nothing but himself, reads who has looked him up, in pages and as PDF, and asks.
import type { ToldLine } from '../src/base/insight-lines.ts'
import { type Language, languageCookie } from '../src/base/language.ts'
import type { InnsynSvar } from '../src/http/contract-innsyn.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import type { DemoJson } from './running-demo.ts'

export async function citizen({ product }: DemoJson, nummer: string) {
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, product, { nummer }))
  const { csrf } = (await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }
  const answer = async (reply: Response) => ({ status: reply.status, body: (await reply.json()) as InnsynSvar })
  return {
    post: async (path: string, body: object, more?: Readonly<Record<string, string>>) =>
      answer(await browser.post(`${product}/api/v1/${path}`, csrf, body, more)),
    get: async (path: string) => answer(await browser.send(`${product}/api/v1/${path}`)),
    /** Remembered by the browser, as when the pages' language is chosen. */
    reads: (spraak: Language) => void browser.jar.set(languageCookie, spraak),
    pdf: async (id: string, spraak?: Language) => {
      const asked = spraak === undefined ? '' : `?spraak=${spraak}`
      return Buffer.from(await (await browser.send(`${product}/api/v1/innsyn/${id}/pdf${asked}`)).arrayBuffer())
    },
  }
}

/** A new answer, frozen now. */
export const insightOf = async (json: DemoJson, nummer: string, filter: object = {}): Promise<InnsynSvar> =>
  (await (await citizen(json, nummer)).post('innsyn', filter)).body

/** A line as the text of the PDF has it, without spaces. */
export const printedLine = ({ del, navn, verdier }: ToldLine): string =>
  `${navn}:${del === 'deler' ? `•${verdier.join('•')}` : verdier.join('; ')}`.replaceAll(/\s/g, '')
