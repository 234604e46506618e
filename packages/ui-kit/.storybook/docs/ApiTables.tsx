import type { ReactElement } from 'react'
import { say, type Words } from '../words.ts'
import { apiOf, type ApiGroup } from './manifest.ts'
import { Prose } from './Prose.tsx'

function ApiTable({ title, rows }: ApiGroup): ReactElement {
  const hasTypes = rows.some(({ type }) => type)
  const hasInitials = rows.some(({ initial }) => initial)
  return (
    <section>
      <h3>{title}</h3>
      <div className="kit-scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="kit-table">
          <thead>
            <tr>
              <th scope="col">{say('이름', 'Name')}</th>
              {hasTypes && <th scope="col">{say('형식', 'Type')}</th>}
              {hasInitials && <th scope="col">{say('기본값', 'Default')}</th>}
              <th scope="col">{say('설명', 'What it does')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, type, initial, what }) => (
              <tr key={name}>
                <th scope="row">{name ? <code>{name}</code> : say('(이름 없음)', '(default)')}</th>
                {hasTypes && <td>{type && <code>{type}</code>}</td>}
                {hasInitials && <td>{initial && <code>{initial}</code>}</td>}
                <td className="kit-what">
                  <Prose text={what ?? ''} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** What the manifest says about the element; classes for what is CSS alone. */
export function ApiTables(props: {
  tag: string
  classes: readonly (readonly [name: string, what: Words])[]
}): ReactElement {
  const classes: ApiGroup = {
    title: say('클래스', 'Classes'),
    rows: props.classes.map(([name, what]) => ({ name, what: say(...what) })),
  }
  const groups = [...apiOf(props.tag), classes].filter(({ rows }) => rows.length > 0)
  return (
    <>
      {groups.map((group) => (
        <ApiTable key={group.title} {...group} />
      ))}
    </>
  )
}
