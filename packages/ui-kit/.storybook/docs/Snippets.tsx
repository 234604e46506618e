import { useState, type ReactElement } from 'react'
import { say } from '../words.ts'

export function CopyButton({ text, what }: { text: string; what: string }): ReactElement {
  const [isCopied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <button className="kit-copy" type="button" onClick={copy} aria-label={`${say('복사', 'Copy')}: ${what}`}>
      <span aria-live="polite">{isCopied ? say('복사했습니다', 'Copied') : say('복사', 'Copy')}</span>
    </button>
  )
}

function Snippet({ title, code }: { title: string; code: string }): ReactElement {
  return (
    <section className="kit-snippet">
      <header>
        <h3>{title}</h3>
        <CopyButton text={code.trim()} what={title} />
      </header>
      <pre tabIndex={0} aria-label={title}>
        <code>{code.trim()}</code>
      </pre>
    </section>
  )
}

/** The same thing for a plain page and for a Vue template, side by side. */
export function Snippets({ html, vue }: { html: string; vue: string }): ReactElement {
  return (
    <div className="kit-pair">
      <Snippet title="HTML" code={html} />
      <Snippet title="Vue" code={vue} />
    </div>
  )
}
