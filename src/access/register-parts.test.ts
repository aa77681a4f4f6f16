// Parts of Folkeregisteret beyond the role's: refused whole, whatever else holds, and told which.
import { expect, test } from 'vitest'
import { registerdeler, registerdelerFraFoer } from '../base/register-parts.ts'
import { uncheckedPermit } from '../../checks/unchecked-permit.ts'
import { findRegisterProblem } from './role-limits.ts'

const { ask, rolle, hjemmel } = uncheckedPermit({ personer: [], ask: { handling: 'folkeregisteroppslag' } })
const problem = (deler: readonly (typeof registerdeler)[number][], held: readonly string[]) =>
  findRegisterProblem({ ...ask, deler }, { ...rolle, folkeregisterdeler: held }, hjemmel)

test('every part alone is allowed exactly when the role holds it, in either spelling', () => {
  for (const del of registerdeler) {
    expect(problem([del], [del])).toBeNull()
    expect(problem([del], [del.toUpperCase()])).toBeNull()
    const others = registerdeler.filter((one) => one !== del)
    expect(problem([del], others)).toEqual({ kode: 'del-utenfor-rollen', params: { deler: del } })
  }
})

test('one part too many refuses them all, and only the missing are named', () => {
  expect(problem(['navn', 'kjoenn', 'statsborgerskap'], registerdelerFraFoer)?.params).toEqual({
    deler: 'kjoenn, statsborgerskap',
  })
  expect(problem([], [])).toBeNull()
  expect(problem(['navn'], ['etnavn', ''])?.kode).toBe('del-utenfor-rollen')
})
