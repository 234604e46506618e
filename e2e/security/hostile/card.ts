const cardFrame = (): HTMLIFrameElement => {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.card-frame__fields')
  if (!frame) throw new Error('There are no card fields here')
  return frame
}

const WAYS_IN: readonly ((frame: HTMLIFrameElement) => unknown)[] = [
  (frame) => frame.contentDocument?.body.textContent,
  (frame) => frame.contentWindow?.document.forms[0]?.elements.length,
  (frame) => Reflect.get(Object(frame.contentWindow), 'eval')('document.forms[0].number.value'),
  (frame) => frame.contentWindow?.location.href,
  () => Reflect.get(Object(window.frames[0]), 'document'),
]

/** What it gets to see of the card fields. */
function readCardFrame(): readonly string[] {
  return WAYS_IN.flatMap((look) => {
    try {
      const seen = look(cardFrame())
      return seen === null || seen === undefined ? [] : [String(seen)]
    } catch {
      return []
    }
  })
}

/** Says so as if the card fields did: by a message of its own, and by an event that it makes. */
function poseAsCard(data: unknown, origin: string): void {
  window.postMessage(data, '*')
  dispatchEvent(new MessageEvent('message', { data, origin, source: window }))
  dispatchEvent(new MessageEvent('message', { data, origin, source: cardFrame().contentWindow }))
}

/** Asks the card fields as the checkout does; answers what they say. */
function askCard(origin: string): Promise<string> {
  return new Promise((resolve) => {
    addEventListener('message', (event) => {
      if (event.source === cardFrame().contentWindow && event.data.type === 'answer')
        resolve(JSON.stringify(event.data))
    })
    cardFrame().contentWindow?.postMessage({ type: 'tokenize', request: 'mine' }, origin)
  })
}

/** Puts something else in the place of the card fields; resolves when something is shown there. */
function leadCardFrame(url: string): Promise<void> {
  const frame = cardFrame()
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve()))
  frame.src = url
  return loaded
}

export const card = { askCard, leadCardFrame, poseAsCard, readCardFrame }
