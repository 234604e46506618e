// Runs as it is, in a frame of the shop. What it is told and what it tells is for one window and one origin: the shop's, as configured here.
const { shop: shopOrigin, problems: problemTexts, tooMany } = document.body.dataset
const TEXTS = JSON.parse(problemTexts)
const shop = window.parent
const form = document.querySelector('form')
const said = document.querySelector('.said')
const inputs = [...form.elements]

/** What shall have the focus; the shop gives it to this window as a whole, after it has heard. */
let wanted

const tell = (message) => shop.postMessage(message, shopOrigin)

function show(problems) {
  for (const input of inputs) {
    const problem = problems[input.name]
    const place = document.getElementById(`${input.name}-error`)
    place.textContent = problem ? TEXTS[problem] : ''
    place.hidden = !problem
    if (problem) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
  }
  const wrong = inputs.filter(({ name }) => problems[name])
  said.textContent = wrong
    .map(({ name, labels }) => `${labels[0].textContent}: ${TEXTS[problems[name]]}`)
    .join(' ')
  delete said.dataset.shown
  wanted = wrong[0]
  wanted?.focus()
}

function whenIn(seconds) {
  const relative = new Intl.RelativeTimeFormat(document.documentElement.lang)
  return seconds < 60
    ? relative.format(seconds, 'second')
    : relative.format(Math.ceil(seconds / 60), 'minute')
}

/** For everybody to see and hear, beside fields that are as they were. */
function showRefusal(seconds) {
  show({})
  said.textContent = tooMany.replace('{when}', whenIn(seconds))
  said.dataset.shown = ''
  wanted = said
  said.focus()
}

async function tokenize() {
  const card = Object.fromEntries(inputs.map(({ name, value }) => [name, value]))
  const response = await fetch('/v1/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(card),
  })
  if (response.status === 429) {
    showRefusal(Number(response.headers.get('retry-after')) || 60)
    return { outcome: 'incomplete' }
  }
  if (!response.ok) throw new Error(`No token: ${response.status}`)
  const { problems, token } = await response.json()
  show(problems ?? {})
  return problems ? { outcome: 'incomplete' } : { outcome: 'token', token }
}

window.addEventListener('message', async ({ origin, source, data }) => {
  if (origin !== shopOrigin || source !== shop || data?.type !== 'tokenize') return
  const answer = await tokenize().catch(() => ({ outcome: 'unavailable' }))
  tell({ type: 'answer', request: data.request, ...answer })
})

window.addEventListener('focus', () => {
  wanted?.focus()
  wanted = undefined
})
form.addEventListener('input', ({ target }) => {
  if (target.hasAttribute('aria-invalid')) {
    target.removeAttribute('aria-invalid')
    document.getElementById(`${target.name}-error`).hidden = true
  }
  tell({ type: 'changed' })
})
form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing) return
  event.preventDefault()
  tell({ type: 'submitted' })
})

new ResizeObserver(() =>
  tell({ type: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }),
).observe(document.documentElement)
tell({ type: 'ready' })
