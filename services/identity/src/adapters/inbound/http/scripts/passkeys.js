// Runs as it is, in the browser: passkeys are the one thing of these pages that plain HTML cannot do.
const Credential = window.PublicKeyCredential
const isPossible = Boolean(Credential?.parseCreationOptionsFromJSON && Credential.parseRequestOptionsFromJSON)

for (const element of document.querySelectorAll('[data-passkey]')) element.hidden = !isPossible
for (const element of document.querySelectorAll('[data-no-passkey]')) element.hidden = isPossible

const ask = {
  create: (options) =>
    navigator.credentials.create({ publicKey: Credential.parseCreationOptionsFromJSON(options) }),
  request: (options) =>
    navigator.credentials.get({ publicKey: Credential.parseRequestOptionsFromJSON(options) }),
}

const form = document.querySelector('form[data-passkey]')
form?.addEventListener('submit', async (event) => {
  const answer = form.elements.namedItem('answer')
  if (answer.value !== '') return
  event.preventDefault()
  const failure = document.querySelector('[data-passkey-failure]')
  failure.hidden = true
  try {
    answer.value = JSON.stringify(await ask[form.dataset.passkey](JSON.parse(form.dataset.options)))
    form.requestSubmit()
  } catch {
    failure.hidden = false
  }
})
