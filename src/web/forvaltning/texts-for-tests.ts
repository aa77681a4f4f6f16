// What the administrator's pages say in bokmål, for tests.
import { nb as all } from '../texts/nb.ts'
import * as office from '../texts/office/nb.ts'

export const nb = { ...all, ...office }
