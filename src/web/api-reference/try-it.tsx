// The form that sends one operation to the running demo, filled in with the example, and shows the answer.
import {
  Alert,
  Button,
  Field,
  Fieldset,
  Label,
  Link,
  Paragraph,
  Radio,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Link as RouteLink } from 'wouter'
import { useMeg } from '../api/session.tsx'
import { saveFile } from '../page/save-file.ts'
import { exampleOf, type Placed } from './document.ts'
import { JsonBlock } from './json-block.tsx'
import { learn, type LiveIds, withLiveIds } from './live-ids.ts'
import { type Answered, sendCall } from './send-call.ts'
import { useApiTexts } from './use-api-texts.ts'

export interface TryItProps {
  readonly operation: Placed
  readonly ids: LiveIds
  readonly onLearnt: (pairs: readonly (readonly [string, string])[]) => void
}
type Outcome = Answered | 'sending' | 'no-contact' | 'bad-json' | null

export function TryIt(props: TryItProps) {
  const { proev } = useApiTexts().apiReferanse
  const meg = useMeg().data ?? null
  const { operation } = props
  if (operation.path.startsWith('/innlogging')) return <Paragraph>{proev.innloggingSelv}</Paragraph>
  const takes = (scheme: string): boolean => operation.security.some((one) => scheme in one)
  const isOpen = operation.security.length === 0
  if (!isOpen && !takes('maskinporten') && meg === null) {
    return (
      <Paragraph>
        {proev.loggInnFoerst}{' '}
        <Link asChild>
          <RouteLink href="/">{proev.tilStart}</RouteLink>
        </Link>
      </Paragraph>
    )
  }
  const csrf = takes('oekt') ? (meg?.csrf ?? null) : null
  return <TryItForm {...props} csrf={csrf} isOpen={isOpen} mayChoose={csrf !== null && takes('maskinporten')} />
}

interface FormProps extends TryItProps {
  readonly csrf: string | null
  readonly isOpen: boolean
  readonly mayChoose: boolean
}

function TryItForm({ operation, ids, onLearnt, csrf, isOpen, mayChoose }: FormProps) {
  const { proev } = useApiTexts().apiReferanse
  const { filled, set, body, setBody } = useFilled(operation, ids)
  const [asUser, setAsUser] = useState(csrf !== null)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const name = `proev-${operation.operationId}`
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (body !== null && !isJson(body)) return setOutcome('bad-json')
    setOutcome('sending')
    const path = addressOf(operation, filled)
    const sending = { method: operation.method, path, body, csrf: asUser ? csrf : null, isOpen }
    const answer = await sendCall(sending).catch(() => 'no-contact' as const)
    setOutcome(answer)
    if (typeof answer === 'string' || answer.text === null || answer.status >= 400 || !isJson(answer.text)) return
    onLearnt(learn(exampleOf(operation.responses[answer.status]), JSON.parse(answer.text)))
  }
  return (
    <form onSubmit={(event) => void send(event)} className="api-try" noValidate>
      {mayChoose ? <AsWhom name={name} asUser={asUser} onChoose={setAsUser} /> : null}
      {filled.map(({ name, value }) => (
        <Textfield
          key={name}
          label={name}
          value={value}
          autoComplete="off"
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      ))}
      {body === null ? null : (
        <Field>
          <Label>{proev.innhold}</Label>
          <Textarea
            rows={10}
            value={body}
            spellCheck={false}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
        </Field>
      )}
      <div className="actions">
        <Button type="submit" aria-disabled={outcome === 'sending'}>
          {outcome === 'sending' ? proev.sender : proev.send}
        </Button>
      </div>
      <div aria-live="polite">
        <Outcome outcome={outcome} />
      </div>
    </form>
  )
}

interface AsWhomProps {
  readonly name: string
  readonly asUser: boolean
  readonly onChoose: (asUser: boolean) => void
}

function AsWhom({ name, asUser, onChoose }: AsWhomProps) {
  const { proev } = useApiTexts().apiReferanse
  return (
    <Fieldset>
      <Fieldset.Legend>{proev.hvem}</Fieldset.Legend>
      <Radio name={name} label={proev.somBruker} checked={asUser} onChange={() => onChoose(true)} value="bruker" />
      <Radio name={name} label={proev.somFagsystem} checked={!asUser} onChange={() => onChoose(false)} value="system" />
    </Fieldset>
  )
}

function Outcome({ outcome }: { outcome: Outcome }) {
  const { proev } = useApiTexts().apiReferanse
  if (outcome === null || outcome === 'sending') return null
  if (typeof outcome === 'string') {
    return <Alert data-color="danger">{outcome === 'bad-json' ? proev.ugyldigJson : proev.ingenKontakt}</Alert>
  }
  const { status, type, text, blob } = outcome
  return (
    <div className="api-answer" data-testid="proevesvar">
      <strong>{proev.svarte(status)}</strong> <span className="quiet">{type}</span>
      {text === null ? (
        <Button variant="secondary" onClick={() => saveFile(type.includes('pdf') ? 'svar.pdf' : 'svar.zip', blob)}>
          {proev.lagre}
        </Button>
      ) : (
        <JsonBlock label={proev.svarte(status)} text={text} />
      )}
    </div>
  )
}

interface Filled {
  readonly name: string
  readonly place: 'path' | 'query' | 'header'
  readonly value: string
}

/** The example's own values with the demo's ids, until somebody writes something else. */
function useFilled({ parameters, requestBody }: Placed, ids: LiveIds) {
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({})
  const [ownBody, setBody] = useState<string | null>(null)
  const example = requestBody?.content['application/json']?.example
  const filled = parameters
    .filter((one) => one.in !== 'header')
    .map(({ name, in: place, example: value }): Filled => {
      const live = value === undefined ? '' : withLiveIds(String(value), ids)
      return { name, place, value: written[name] ?? live }
    })
  const body = requestBody === undefined ? null : (ownBody ?? withLiveIds(JSON.stringify(example ?? {}, null, 2), ids))
  const set = (name: string, value: string): void => setWritten((sofar) => ({ ...sofar, [name]: value }))
  return { filled, set, body, setBody }
}

function addressOf({ path }: Placed, filled: readonly Filled[]): string {
  const at = (name: string): string => filled.find((one) => one.name === name)?.value ?? ''
  const query = filled
    .filter(({ place, value }) => place === 'query' && value !== '')
    .map(({ name, value }) => [name, value])
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at(name)))
  return query.length === 0 ? address : `${address}?${new URLSearchParams(query)}`
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
