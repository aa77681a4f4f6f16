// The table of all routes. openapi.ts writes it down, server.ts serves it, and the checks walk it.
import { auditSearchRoutes } from './fiks/audit-search.ts'
import { v1CalculationRoutes } from './fiks/v1-routes.ts'
import { v2CalculationRoutes } from './fiks/v2-routes.ts'
import { valuesRoutes } from './fiks/values-routes.ts'
import { yamlRoutes } from './fiks/yaml-routes.ts'
import { personLookUpRoutes } from './folkeregister/look-up.ts'
import { personSearchRoutes } from './folkeregister/search.ts'
import { logoutRoutes } from './login/logout-routes.ts'
import { loginRoutes } from './login/routes.ts'
import { aboutRoutes } from './own/about.ts'
import { calculatorRoutes } from './own/calculator.ts'
import { registerConfigurationRoutes } from './konfigurasjon/v3-routes.ts'
import { configurationRoutes } from './konfigurasjon/v1-routes.ts'
import { grantRoutes } from './own/forvaltning-grants.ts'
import { roleRoutes } from './own/forvaltning-roles.ts'
import { lawRoutes } from './own/hjemler.ts'
import { askAgainRoutes } from './own/ask-again.ts'
import { controlRoutes } from './own/control.ts'
import { draftRoutes } from './own/drafts.ts'
import { eventAccessRoutes } from './own/event-access.ts'
import { feedbackRoutes } from './own/feedback.ts'
import { guidelineRoutes } from './own/guidelines.ts'
import { healthRoutes } from './own/health.ts'
import { insightAdministrationRoutes } from './own/innsyn-forvaltning.ts'
import { insightRoutes } from './own/innsyn.ts'
import { integrationRoutes } from './own/integrations.ts'
import { logRoutes } from './own/log.ts'
import { meRoutes } from './own/me.ts'
import { ownLookupRoutes } from './own/own-lookups.ts'
import { ownPersonSearchRoutes } from './own/person-search.ts'
import { personRoutes } from './own/persons.ts'
import { priceListRoutes } from './own/price-lists.ts'
import { printManyRoutes } from './own/print-many.ts'
import { rateRoutes } from './own/rates.ts'
import { resultRoutes } from './own/results.ts'
import { wrongPersonRoutes } from './own/wrong-person.ts'
import type { Ports } from './ports.ts'
import type { Route } from './route.ts'
import { eventRoutes } from './skatteetaten/event-routes.ts'
import { closedRoutes, taxRoutes } from './skatteetaten/tax-routes.ts'

export const routeTable = (ports: Ports): readonly Route[] => [
  ...healthRoutes(ports),
  ...aboutRoutes(ports),
  ...calculatorRoutes(ports),
  ...rateRoutes(ports),
  ...controlRoutes(ports),
  ...loginRoutes(ports),
  ...logoutRoutes(ports),
  ...meRoutes(ports),
  ...personRoutes(ports),
  ...ownPersonSearchRoutes(ports),
  ...ownLookupRoutes(ports),
  ...draftRoutes(ports),
  ...resultRoutes(ports),
  ...askAgainRoutes(ports),
  ...printManyRoutes(ports),
  ...wrongPersonRoutes(ports),
  ...priceListRoutes(ports),
  ...guidelineRoutes(ports),
  ...integrationRoutes(ports),
  ...eventAccessRoutes(ports),
  ...insightRoutes(ports),
  ...insightAdministrationRoutes(ports),
  ...feedbackRoutes(ports),
  ...logRoutes(ports),
  ...auditSearchRoutes(ports),
  ...roleRoutes(ports),
  ...grantRoutes(ports),
  ...lawRoutes(ports),
  ...configurationRoutes(ports),
  ...registerConfigurationRoutes(ports),
  ...v1CalculationRoutes(ports),
  ...v2CalculationRoutes(ports),
  ...valuesRoutes(ports),
  ...yamlRoutes(ports),
  ...personLookUpRoutes(ports),
  ...personSearchRoutes(ports),
  ...taxRoutes(ports),
  ...closedRoutes(ports),
  ...eventRoutes(ports),
]
