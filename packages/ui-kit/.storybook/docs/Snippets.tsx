import { useState, type ReactElement } from 'react'
import { copyText } from '../copy-text.ts'
import { say } from '../words.ts'

function CopyButton({ text, what }: { text: string; what: string }): ReactElement {
  const [words, setWords] = useState('')
  const copy = async (): Promise<void> => {
    const shown = await copyText(text)
    setWords(shown.words)
    await shown.read
    setWords('')
  }
  return (
    <span className="kit-copying">
      <span className="kit-copied" role="status">
        {words}
      </span>
      <button className="kit-copy" type="button" onClick={copy}>
        {say('복사', 'Copy')}
        <span className="jt-visually-hidden">: {what}</span>
      </button>
    </span>
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

/** The same thing for a plain page and for a Vue template. */
export function Snippets({ html, vue }: { html: string; vue: string }): ReactElement {
  return (
    <>
      <h2>{say('코드', 'Code')}</h2>
      <div className="kit-snippets">
        <Snippet title="HTML" code={html} />
        <Snippet title="Vue" code={vue} />
      </div>
    </>
  )
}
