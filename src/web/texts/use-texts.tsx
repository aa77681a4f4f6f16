// Which language the pages speak. Every text a person reads comes from here; a key that a language lacks is a type error.
import { createContext, type ReactNode, useContext } from 'react'
import { nb, type Texts } from './nb.ts'

const TextsContext = createContext<Texts>(nb)

export const useTexts = (): Texts => useContext(TextsContext)

export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <TextsContext value={texts}>{children}</TextsContext>
}
