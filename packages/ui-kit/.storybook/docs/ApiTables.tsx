import type { ReactElement } from 'react'
import { say, type Words } from '../words.ts'
import { apiOf, type ApiGroup, type ApiRow } from './manifest.ts'
import { Prose } from './Prose.tsx'

/** What a value is, and what it is without one. */
function Kind({ type, initial }: Pick<ApiRow, 'type' | 'initial'>): ReactElement | null {
  if (!type && !initial) return null
  return (
    <p className="kit-kind">
      {type && <code>{type}</code>}
      {initial && (
        <span>
          {say('기본값', 'Default')} <code>{initial}</code>
        </span>
      )}
    </p>
  )
}

function ApiTable({ title, rows }: ApiGroup): ReactElement {
  return (
    <section>
      <h3>{title}</h3>
      <table className="kit-table kit-api">
        <thead>
          <tr>
            <th scope="col">{say('이름', 'Name')}</th>
            <th scope="col">{say('설명', 'What it does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, type, initial, what }) => (
            <tr key={name}>
              <th scope="row">{name ? <code>{name}</code> : say('(이름 없음)', '(default)')}</th>
              <td>
                <Prose text={what} />
                <Kind type={type} initial={initial} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the manifest says about the page's elements; classes for what is CSS alone. */
export function ApiTables(props: {
  tags: readonly string[]
  classes: readonly (readonly [name: string, what: Words])[]
}): ReactElement {
  const [own, ...others] = props.tags
  const classes: ApiGroup = {
    title: say('클래스', 'Classes'),
    rows: props.classes.map(([name, what]) => ({ name, what: say(...what) })),
  }
  const groups = [
    ...apiOf(own ?? ''),
    classes,
    ...others.flatMap((tag) => apiOf(tag).map(({ title, rows }) => ({ title: `<${tag}>: ${title}`, rows }))),
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      <h2>API</h2>
      {groups.map((group) => (
        <ApiTable key={group.title} {...group} />
      ))}
    </>
  )
}
