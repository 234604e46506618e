import { Fragment, type ReactElement } from 'react'

/** A text with its `code` between backticks shown as code. */
export function Prose({ text }: { text: string }): ReactElement {
  const parts = text.split(/`([^`]+)`/)
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? <code key={at}>{part}</code> : <Fragment key={at}>{part}</Fragment>,
      )}
    </>
  )
}
