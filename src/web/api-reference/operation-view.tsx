// One operation: who may call it, parameters, request, replies with fields and example, errors, and the try-it form in the demo.
import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { type ApiDocument, goodReply, type Media, type Placed } from './document.ts'
import { FieldList } from './field-list.tsx'
import { JsonBlock, printed } from './json-block.tsx'
import type { LiveIds } from './live-ids.ts'
import { TryIt, type TryItProps } from './try-it.tsx'
import { FromRule } from '../page/from-rule.tsx'
import { useApiTexts } from './use-api-texts.ts'

interface OperationProps {
  readonly operation: Placed
  readonly document: ApiDocument
  /** Null where this is no demo. */
  readonly ids: LiveIds | null
  readonly onLearnt: TryItProps['onLearnt']
}

export function OperationLine({ operation: { method, path, summary, deprecated } }: { operation: Placed }) {
  const { utfaset } = useApiTexts().apiReferanse
  return (
    <>
      <span className="api-title">
        <FromRule tekst={summary} /> {deprecated === true ? <Tag data-color="warning">{utfaset}</Tag> : null}
      </span>
      <span className="api-address">
        <code className="api-method">{method}</code> <code>{breakable(path)}</code>
      </span>
    </>
  )
}

/** An address may be broken after each slash on a narrow screen. */
const breakable = (path: string): string => path.replaceAll('/', '/\u200b')

export function OperationView({ operation, document, ids, onLearnt }: OperationProps) {
  const { apiReferanse: words } = useApiTexts()
  const [status, reply] = goodReply(operation) ?? Object.entries(operation.responses)[0] ?? ['', { description: '' }]
  const errors = Object.entries(operation.responses).filter(([one]) => one >= '400')
  return (
    <div className="api-operation">
      <Paragraph>
        <FromRule tekst={operation.description} />
      </Paragraph>
      <Part title={words.hvem}>
        <Proofs operation={operation} document={document} />
      </Part>
      {operation.parameters.length === 0 ? null : (
        <Part title={words.parametre}>
          <Parameters operation={operation} />
        </Part>
      )}
      {Object.values(operation.requestBody?.content ?? {}).map((media) => (
        <Part key="body" title={words.foresporsel}>
          <MediaView media={media} document={document} label={`${words.eksempel}: ${words.foresporsel}`} />
        </Part>
      ))}
      <Part title={`${words.svar} ${status}`}>
        <Paragraph>
          <FromRule tekst={reply.description} />
        </Paragraph>
        {Object.entries(reply.content ?? {}).map(([type, media]) => (
          <div key={type}>
            <Paragraph className="quiet">{type}</Paragraph>
            <MediaView media={media} document={document} label={`${words.eksempel}: ${words.svar}`} />
          </div>
        ))}
      </Part>
      <Part title={words.feil}>
        <ul className="api-fields">
          {errors.map(([one, { description }]) => (
            <li key={one}>
              <code>{one}</code>{' '}
              <span className="api-kind">
                <FromRule tekst={description} />
              </span>
            </li>
          ))}
        </ul>
      </Part>
      {ids === null ? null : (
        <Part title={words.proev.tittel}>
          <Paragraph className="quiet">{words.proev.om}</Paragraph>
          <TryIt operation={operation} ids={ids} onLearnt={onLearnt} />
        </Part>
      )}
    </div>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="api-part">
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      {children}
    </section>
  )
}

function Proofs({ operation: { security }, document }: Pick<OperationProps, 'operation' | 'document'>) {
  const { apiReferanse: words } = useApiTexts()
  const schemes = document.components.securitySchemes
  if (security.length === 0) return <Paragraph>{words.ingenInnlogging}</Paragraph>
  return (
    <ul className="api-fields">
      {[...new Set(security.flatMap((one) => Object.keys(one)))].map((name) => (
        <li key={name}>
          <code>{schemes[name]?.name ?? 'Authorization: Bearer'}</code>{' '}
          <span className="api-kind">{schemes[name]?.description}</span>
        </li>
      ))}
    </ul>
  )
}

function Parameters({ operation }: { operation: Placed }) {
  const { apiReferanse: words } = useApiTexts()
  return (
    <ul className="api-fields">
      {operation.parameters.map(({ name, in: place, required, description, example }) => (
        <li key={name}>
          <code>{name}</code> <span className="api-kind">{words.iAdressen[place]}</span>
          {required ? <span className="api-required"> {words.kreves}</span> : null}
          {description === undefined ? null : (
            <span className="api-about">
              <FromRule tekst={description} />
            </span>
          )}
          {example === undefined ? null : (
            <span className="api-about">
              {words.eksempel}: <code>{String(example)}</code>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function MediaView({ media, document, label }: { media: Media; document: ApiDocument; label: string }) {
  return (
    <>
      <FieldList schema={media.schema} schemas={document.components.schemas} />
      {media.example === undefined ? null : <JsonBlock label={label} text={printed(media.example)} />}
    </>
  )
}
